import { languageOf } from '../facts/article-language.ts';
import type { EntityKind, Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Language } from '../text/languages/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { decide } from './decide.ts';

/** How many facts are looked at for questions; enough for a screen of them, and quick. */
const LOOKED_AT = 300;
const LONGEST_TOPIC = 40;

/**
 * Questions that the articles are known to answer: each is made from a fact by a fixed pattern, asked, and kept only
 * where that very fact is the answer. Direct quotations first; no two of one speaker before all have had one.
 */
export function suggest(index: InvertedIndex, lexicon: Lexicon, limit: number): string[] {
  const proposals = index.facts
    .slice(0, LOOKED_AT)
    .flatMap((fact) => questionsFor(fact).map((question) => ({ fact, question, speaker: speakerOf(fact) })))
    .sort((a, b) => rankOf(a.fact) - rankOf(b.fact) || a.fact.ordinal - b.fact.ordinal);
  const kept: { question: string; speaker: string | null }[] = [];
  const spare: typeof kept = [];
  const used = new Set<Fact>();
  for (const { fact, question, speaker } of proposals) {
    if (kept.length >= limit) break;
    if (used.has(fact) || !answers(index, lexicon, question, fact)) continue;
    used.add(fact);
    const again = kept.some((other) => other.speaker === speaker);
    (again ? spare : kept).push({ question, speaker });
  }
  return [...kept, ...spare].slice(0, limit).map(({ question }) => question);
}

/** Groups whose view people ask for; "both sides" and "officials" make odd questions. */
const JUDGES = /^(?:analysts|experts|observers|critics|economists|scholars|researchers|scientists)$/i;
/** "The signing took place", "The agreement was announced by": plain sentences that a plain question turns round. */
const TOOK_PLACE = /^The (\p{Ll}+(?: \p{Ll}+)?) (?:took place|was held)\b/u;
const WAS_DONE_BY = /^The (\p{Ll}+(?: \p{Ll}+)?) was (\p{Ll}+ed) by\b/u;

function questionsFor(fact: Fact): string[] {
  const language = languageOf(fact.article);
  if (language !== ENGLISH) return questionsIn(language, fact);
  const text = visible(quote(fact.article, fact.span));
  const speaker = speakerOf(fact);
  if (speaker !== null) return questionsTo(speaker, fact);
  const held = TOOK_PLACE.exec(text)?.[1];
  const done = WAS_DONE_BY.exec(text);
  return [
    ...(held === undefined ? [] : [`Where did the ${held} take place?`]),
    ...(done === null ? [] : [`Who ${done[2]} the ${done[1]}?`]),
    ...questionsIn(ENGLISH, fact),
  ];
}

/** A plain question about each topic, in the article's language; none where that is not told. */
function questionsIn({ about }: Language, fact: Fact): string[] {
  return about === null ? [] : topicsOf(fact).map((topic) => about.replace('{topic}', () => topic));
}

function questionsTo(speaker: string, fact: Fact): string[] {
  const group = !/\p{Lu}.* \p{Lu}/u.test(speaker);
  if (group && !JUDGES.test(speaker)) return [];
  const who = group ? speaker.toLowerCase() : (speaker.split(' ').at(-1) ?? speaker);
  const ask = `What ${group ? 'do' : 'did'} ${who} say`;
  const medium = fact.statements.find((statement) => statement.medium !== null)?.medium ?? '';
  return [
    ...(/^\p{Lu}/u.test(medium) ? [`${ask} on ${medium}?`] : []),
    ...topicsOf(fact).map((topic) => `${ask} about ${topic}?`),
    `${ask}?`,
  ];
}

/** Names that make good topics; in other languages than English kinds of names are hardly told apart. */
const TOPICS: ReadonlySet<EntityKind> = new Set(['organisation', 'name']);
const NAMED: ReadonlySet<EntityKind> = new Set(['organisation', 'name', 'person', 'place']);

/** "Haus von Dienstag": nouns that only stand side by side. */
const TWO_NOUNS = / \p{Ll}/u;

/** What a fact is about, in its own words: what the editor emphasised outside quotations, else its names. */
function topicsOf(fact: Fact): string[] {
  const speaker = speakerOf(fact);
  const language = languageOf(fact.article);
  const kinds = language === ENGLISH ? TOPICS : NAMED;
  const emphasised = quote(fact.article, fact.span)
    .runs.filter((run) => run.emphasised && !/[“”"]/.test(run.text))
    .map((run) => run.text.replace(/^[‘’\s]+|[‘’\s,.;:]+$/gu, ''));
  const named = fact.entities
    .filter(({ kind }) => kinds.has(kind))
    .map(({ span }) => visible(quote(fact.article, span)));
  return [...emphasised, ...named]
    .filter((topic) => !(language.capitalNouns && TWO_NOUNS.test(topic)))
    .filter((topic) => topic.length >= 3 && topic.length <= LONGEST_TOPIC && topic !== speaker)
    .slice(0, 3);
}

function answers(index: InvertedIndex, lexicon: Lexicon, question: string, fact: Fact): boolean {
  const { answer } = decide(index, lexicon, question);
  return answer.kind === 'found' && answer.citations[0].fact === fact;
}

function speakerOf(fact: Fact): string | null {
  return fact.statements.find(({ speaker }) => speaker !== null)?.speaker ?? null;
}

/** Words that somebody published come first, then other quotations, then what is told plainly. */
function rankOf(fact: Fact): number {
  if (fact.statements.some(({ medium }) => medium !== null)) return 0;
  const text = visible(quote(fact.article, fact.span));
  if (TOOK_PLACE.test(text) || WAS_DONE_BY.test(text)) return 1;
  return speakerOf(fact) === null ? 3 : 2;
}

import type { Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
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

function questionsFor(fact: Fact): string[] {
  const speaker = speakerOf(fact);
  const medium = fact.statements.find((statement) => statement.medium !== null)?.medium ?? null;
  const topics = topicsOf(fact);
  if (speaker !== null) {
    const group = !/\p{Lu}.* \p{Lu}/u.test(speaker);
    const who = group ? speaker.toLowerCase() : (speaker.split(' ').at(-1) ?? speaker);
    const ask = `What ${group ? 'do' : 'did'} ${who} say`;
    const on = medium !== null && /^[A-Z]/.test(medium) ? [`${ask} on ${medium}?`] : [];
    return [...on, ...topics.map((topic) => `${ask} about ${topic}?`), `${ask}?`];
  }
  return topics.flatMap((topic) => {
    const kinds = new Set(fact.entities.map(({ kind }) => kind));
    return [
      ...(kinds.has('place') ? [`Where was the ${topic} held?`, `Where is the ${topic}?`] : []),
      `What does the article say about ${topic}?`,
    ];
  });
}

/** What a fact is about, in its own words: what the editor emphasised, else its names. */
function topicsOf(fact: Fact): string[] {
  const speaker = speakerOf(fact);
  const emphasised = quote(fact.article, fact.span)
    .runs.filter((run) => run.emphasised)
    .map((run) => run.text.replace(/^[“”"‘’\s]+|[“”"‘’\s,.;:]+$/gu, ''));
  const named = fact.entities
    .filter(({ kind }) => kind === 'organisation' || kind === 'name')
    .map(({ span }) => visible(quote(fact.article, span)));
  return [...emphasised, ...named]
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

function rankOf(fact: Fact): number {
  const manners = new Set(fact.statements.map(({ manner }) => manner));
  if (manners.has('quote')) return 0;
  return manners.has('reported') || manners.has('analysis') ? 1 : 2;
}

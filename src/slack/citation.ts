import type { Citation } from '../answer/answer.ts';
import type { Article } from '../facts/article.ts';
import type { Fact, Statement } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { clip } from './shorten.ts';

const TITLE_LENGTH = 150;
const NAME_LENGTH = 80;
const DIGITS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/**
 * Where a quote comes from: number, title, publisher, place, date. What was not recorded is said to be missing.
 *
 * @param number The footnote's number, or null where the quote answers nothing and so gets none.
 * @example sourceLine(citation, 1) // '¹ Harbour news · ¶2, sentence 1 · published 3 Mar 2026'
 */
export function sourceLine(
  { fact, quote: { runs } }: Citation,
  number: number | null,
  words: Words = ENGLISH,
): string {
  const { article } = fact;
  const parts = [
    title(article),
    ...(article.source === null ? [] : [clip(article.source, NAME_LENGTH)]),
    place(fact, words),
    publishedOn(article, words),
    ...(runs.some((run) => run.emphasised) ? [words.say('emphasis')] : []),
  ];
  return `${number === null ? '' : `${raised(number)} `}${parts.join(' · ')}`;
}

/** Who published an article and when, as far as that was recorded: `Harbour news · published 3 Mar 2026`. */
export function publication(article: Article, words: Words = ENGLISH): string {
  const { source } = article;
  return [...(source === null ? [] : [clip(source, NAME_LENGTH)]), publishedOn(article, words)].join(' · ');
}

function publishedOn({ published }: Article, words: Words): string {
  return published === null
    ? words.say('date_not_recorded')
    : words.say('published', { date: words.day(published) ?? clip(published, 20) });
}

/** A footnote's number as people know it: `¹`. */
export function raised(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
}

/** What an article is called, on one line. */
export function title(article: Article): string {
  return clip(article.heading, TITLE_LENGTH) || clip(article.id, TITLE_LENGTH);
}

/** Where in its article a fact stands. */
export function place({ paragraph, sentence }: Fact, words: Words = ENGLISH): string {
  return words.say('place', { paragraph: String(paragraph), sentence: String(sentence) });
}

/** A line to paste elsewhere: enough to find the words again and to see whether the article has changed. */
export function citationText(fact: Fact): string {
  const { article } = fact;
  const source =
    article.source === null ? title(article) : `${title(article)}, ${clip(article.source, NAME_LENGTH)}`;
  return `${source}, ¶${fact.paragraph} s${fact.sentence}, sha ${article.sha256.slice(0, 8)}…`;
}

/**
 * Who answers for a fact's words, and how they are given; null where the article simply tells what happened.
 *
 * @example speakerLine(fact) // 'Pete Hegseth, on X · words in “…” are quoted directly, the rest is reported'
 */
export function speakerLine(fact: Fact, words: Words = ENGLISH): string | null {
  const { statements } = fact;
  const who = speakers(statements, words);
  const how = manner(fact, words);
  if (who === '') return how;
  return how === null ? who : `${who} · ${how}`;
}

/** Everyone who speaks in a fact, each with where they said it: `Pete Hegseth, on X`. */
export function speakers(statements: readonly Statement[], words: Words = ENGLISH): string {
  const named = statements.flatMap(({ speaker, medium }) => {
    if (speaker === null) return [];
    const who = clip(speaker, NAME_LENGTH);
    return [
      medium === null ? who : words.say(heard(medium), { speaker: who, medium: clip(medium, NAME_LENGTH) }),
    ];
  });
  return [...new Set(named)].slice(0, 4).join('; ');
}

function manner(fact: Fact, words: Words): string | null {
  const spoken = fact.statements.some((statement) => statement.speaker !== null);
  const quoted = fact.statements.find((statement) => statement.manner === 'quote');
  const other = fact.statements.map((statement) => statement.manner).find((one) => one !== 'quote');
  if (quoted === undefined) {
    if (other === 'analysis') return words.say(spoken ? 'their_judgement' : 'own_judgement');
    return other === 'reported' ? words.say('reported') : null;
  }
  if (other === undefined) return words.say('quoted_directly');
  return words.say(REST[other], { marks: marks(fact, quoted) });
}

/** The quotation marks that the article uses here. */
function marks(fact: Fact, quoted: Statement): string {
  const text = visible(quote(fact.article, quoted.span)).trim();
  const pair = /^["“„«‘'].*["”“»’']$/su.test(text) ? `${text.at(0)}…${text.at(-1)}` : '“…”';
  return pair;
}

/** What is said of the words beside a quotation. */
const REST = {
  reported: 'rest_reported',
  analysis: 'rest_judgement',
  narration: 'rest_narration',
} as const;

/** "on X", "in a statement", "at a news conference". */
function heard(medium: string): 'said_on' | 'said_at' | 'said_in' {
  if (!/^an? /iu.test(medium)) return 'said_on';
  return /conference|briefing|rally|meeting/iu.test(medium) ? 'said_at' : 'said_in';
}

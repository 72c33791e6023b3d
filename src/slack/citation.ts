import type { Citation } from '../answer/answer.ts';
import type { Article } from '../facts/article.ts';
import type { Fact, Statement } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
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
export function sourceLine({ fact, quote: { runs } }: Citation, number: number | null): string {
  const { article } = fact;
  const parts = [
    title(article),
    ...(article.source === null ? [] : [clip(article.source, NAME_LENGTH)]),
    place(fact),
    article.published === null ? 'publication date not recorded' : `published ${day(article.published)}`,
    ...(runs.some((run) => run.emphasised) ? ['emphasis as in the source'] : []),
  ];
  return `${number === null ? '' : `${raised(number)} `}${parts.join(' · ')}`;
}

/** Who published an article and when, as far as that was recorded: `Harbour news · published 3 Mar 2026`. */
export function publication({ source, published }: Article): string {
  return [
    ...(source === null ? [] : [clip(source, NAME_LENGTH)]),
    published === null ? 'publication date not recorded' : `published ${day(published)}`,
  ].join(' · ');
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
export function place(fact: Fact): string {
  return `¶${fact.paragraph}, sentence ${fact.sentence}`;
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
export function speakerLine(fact: Fact): string | null {
  const { statements } = fact;
  const who = speakers(statements);
  const how = manner(fact);
  if (who === '') return how;
  return how === null ? who : `${who} · ${how}`;
}

/** Everyone who speaks in a fact, each with where they said it: `Pete Hegseth, on X`. */
export function speakers(statements: readonly Statement[]): string {
  const named = statements.flatMap(({ speaker, medium }) => {
    if (speaker === null) return [];
    return [medium === null ? clip(speaker, NAME_LENGTH) : `${clip(speaker, NAME_LENGTH)}, ${heard(medium)}`];
  });
  return [...new Set(named)].slice(0, 4).join('; ');
}

function manner(fact: Fact): string | null {
  const spoken = fact.statements.some((statement) => statement.speaker !== null);
  const quoted = fact.statements.find((statement) => statement.manner === 'quote');
  const other = fact.statements.find((statement) => statement.manner !== 'quote')?.manner;
  if (quoted === undefined) {
    if (other === 'analysis')
      return spoken ? 'their judgement, as the article reports it' : 'the article’s own judgement';
    return other === 'reported' ? 'reported, not quoted directly' : null;
  }
  if (other === undefined) return 'quoted directly';
  const rest = { reported: 'reported', analysis: 'judgement', narration: 'the article’s own', quote: '' }[
    other
  ];
  return `words in ${marks(fact, quoted)} are quoted directly, the rest is ${rest}`;
}

/** The quotation marks that the article uses here. */
function marks(fact: Fact, quoted: Statement): string {
  const text = visible(quote(fact.article, quoted.span)).trim();
  const pair = /^["“„«‘'].*["”“»’']$/su.test(text) ? `${text.at(0)}…${text.at(-1)}` : '“…”';
  return pair;
}

/** "on X", "in a statement", "at a news conference". */
function heard(medium: string): string {
  const clean = clip(medium, NAME_LENGTH);
  if (!/^an? /iu.test(clean)) return `on ${clean}`;
  return /conference|briefing|rally|meeting/iu.test(clean) ? `at ${clean}` : `in ${clean}`;
}

function day(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return clip(iso, 20);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

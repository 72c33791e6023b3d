import type { Answer, Citation } from '../answer/answer.ts';
import { type Quote, visible } from '../facts/quote.ts';
import { quotes, says } from './blocks.ts';
import type { Body, Space } from './body.ts';
import { contextButton } from './buttons.ts';
import { place, raised, sourceLine, speakerLine, speakers } from './citation.ts';
import { shorten } from './shorten.ts';

/** The answer's quotes, each with who says it above and where it stands below. */
export function foundBody(answer: Extract<Answer, { kind: 'found' }>, space: Space): Body {
  const shown = answer.citations.slice(0, space.quotes).map((citation) => cut(citation, space.length));
  const left = answer.citations.length - shown.length;
  return {
    blocks: [
      ...shown.flatMap(({ citation, quote, hidden }, at) => [
        ...says(speakerLine(citation.fact) ?? ''),
        ...quotes(quote),
        ...says(sourceLine(citation, at + 1), shortened(hidden)),
      ]),
      ...says(...answer.notes.map((note) => note.text), left === 0 ? '' : `${left} more not shown here.`),
    ],
    buttons: shown.flatMap(({ citation }, at) =>
      contextButton(
        citation.fact,
        shown.length === 1 ? 'Read in context' : `Read ${raised(at + 1)} in context`,
        at,
      ),
    ),
    fallback: [
      ...shown.map(({ citation, quote }) => spoken(citation, quote)),
      ...answer.notes.map((note) => note.text),
    ],
  };
}

/** Passages that are near the question and no answer to it: no number, and they are named by their place. */
export function nearBody(nearest: readonly Citation[], space: Space): Body {
  const shown = nearest.slice(0, Math.min(3, space.quotes)).map((citation) => cut(citation, space.length));
  return {
    blocks: shown.flatMap(({ citation, quote, hidden }) => [
      ...quotes(quote),
      ...says(sourceLine(citation, null), shortened(hidden)),
    ]),
    buttons: shown.flatMap(({ citation: { fact } }, at) =>
      contextButton(fact, shown.length === 1 ? 'Read in context' : `Read ${place(fact)} in context`, at),
    ),
    fallback: shown.map(({ citation, quote }) => spoken(citation, quote)),
  };
}

function cut(citation: Citation, length: number): { citation: Citation; quote: Quote; hidden: number } {
  return { citation, ...shorten(citation.quote, length) };
}

function shortened(hidden: number): string {
  if (hidden === 0) return '';
  return `Shortened here: the sentence goes on for ${hidden.toLocaleString('en-GB')} more characters.`;
}

function spoken(citation: Citation, quote: Quote): string {
  const who = speakers(citation.fact.statements);
  return `${visible(quote)}\n— ${who === '' ? '' : `${who} · `}${sourceLine(citation, null)}`;
}

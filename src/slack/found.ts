import type { Answer, Citation } from '../answer/answer.ts';
import { type Quote, visible } from '../facts/quote.ts';
import { noteText } from '../words/notes.ts';
import type { Words } from '../words/words.ts';
import { quotes, says } from './blocks.ts';
import type { Body, Space } from './body.ts';
import { contextButton } from './buttons.ts';
import { place, raised, sourceLine, speakerLine, speakers } from './citation.ts';
import { shorten } from './shorten.ts';

/** The answer's quotes, each with who says it above and where it stands below. */
export function foundBody(
  answer: Extract<Answer, { kind: 'found' }>,
  articles: number,
  space: Space,
  words: Words,
): Body {
  const shown = answer.citations.slice(0, space.quotes).map((citation) => cut(citation, space.length));
  const notes = answer.notes.map((note) => noteText(note, articles, words));
  const left = answer.citations.length - shown.length;
  return {
    blocks: [
      ...shown.flatMap(({ citation, quote, hidden }, at) => [
        ...says(speakerLine(citation.fact, words) ?? ''),
        ...quotes(quote),
        ...says(sourceLine(citation, at + 1, words), shortened(hidden, words)),
      ]),
      ...says(...notes, left === 0 ? '' : words.say('more_hidden', { count: left })),
    ],
    buttons: shown.flatMap(({ citation }, at) =>
      contextButton(
        citation.fact,
        shown.length === 1
          ? words.say('read_in_context')
          : words.say('read_number_in_context', { number: raised(at + 1) }),
        at,
      ),
    ),
    fallback: [...shown.map(({ citation, quote }) => spoken(citation, quote, words)), ...notes],
  };
}

/** Passages without a number: near the question and no answer to it, or what each of several articles says. */
export function nearBody(nearest: readonly Citation[], space: Space, words: Words): Body {
  const shown = nearest.slice(0, Math.min(3, space.quotes)).map((citation) => cut(citation, space.length));
  return {
    blocks: shown.flatMap(({ citation, quote, hidden }) => [
      ...quotes(quote),
      ...says(sourceLine(citation, null, words), shortened(hidden, words)),
    ]),
    buttons: shown.flatMap(({ citation: { fact } }, at) =>
      contextButton(
        fact,
        shown.length === 1
          ? words.say('read_in_context')
          : words.say('read_number_in_context', { number: place(fact, words) }),
        at,
      ),
    ),
    fallback: shown.map(({ citation, quote }) => spoken(citation, quote, words)),
  };
}

function cut(citation: Citation, length: number): { citation: Citation; quote: Quote; hidden: number } {
  return { citation, ...shorten(citation.quote, length) };
}

function shortened(hidden: number, words: Words): string {
  return hidden === 0 ? '' : words.say('sentence_shortened', { count: hidden });
}

function spoken(citation: Citation, quote: Quote, words: Words): string {
  const who = speakers(citation.fact.statements, words);
  return `${visible(quote)}\n— ${who === '' ? '' : `${who} · `}${sourceLine(citation, null, words)}`;
}

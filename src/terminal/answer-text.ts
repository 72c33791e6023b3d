import type pico from 'picocolors';
import type { Answer, Citation, Missing } from '../answer/answer.ts';
import { choiceText, readingsText } from '../words/choice.ts';
import { ENGLISH } from '../words/english.ts';
import { missingText } from '../words/missing.ts';
import { noteText } from '../words/notes.ts';

const INDENT = '  ';

/** What is missing after the articles were searched; otherwise the text was no question to search with. */
const LOOKED_UP: ReadonlySet<Missing['kind']> = new Set([
  'names',
  'words',
  'statement',
  'detail',
  'evidence',
]);

/** How to colour text; does nothing where the terminal cannot. */
export type Paint = ReturnType<typeof pico.createColors>;

/**
 * The answer for people at a terminal: the quote, who says it, where it stands. `width` is the terminal's, in columns.
 * Characters that would command the terminal are shown, not sent.
 */
export function answerText(answer: Answer, articles: number, width: number, paint: Paint): string {
  const read =
    answer.readAs === undefined ? [] : [paint.dim(wrap(printable(`Read as: “${answer.readAs}”`), width, ''))];
  return [...read, outcomeText(answer, articles, width, paint)].join('\n\n');
}

function outcomeText(answer: Answer, articles: number, width: number, paint: Paint): string {
  switch (answer.kind) {
    case 'found':
      return [
        ...answer.citations.map((citation, at) => citationText(citation, at + 1, width, paint)),
        ...answer.notes.map((note) =>
          paint.dim(wrap(printable(`Note: ${noteText(note, articles, ENGLISH)}`), width, '')),
        ),
      ].join('\n\n');
    case 'choose':
      return [
        readingsText(answer.choices, ENGLISH),
        ...answer.choices.map(
          ({ citation, ...choice }) =>
            `${paint.bold(printable(choiceText(choice, ENGLISH)))}\n${citationText(citation, null, width, paint)}`,
        ),
      ].join('\n\n');
    case 'refused':
      return [
        `${LOOKED_UP.has(answer.missing.kind) ? `${paint.bold('Not in my articles.')} ` : ''}${printable(missingText(answer.missing, articles, ENGLISH))}`,
        ...(answer.nearest.length > 0 ? [paint.dim('Related, not an answer:')] : []),
        ...answer.nearest.map((citation) => paint.dim(citationText(citation, null, width, paint))),
      ].join('\n\n');
  }
}

/** A quote with who says it and where it stands; `number` is its footnote's, if it has one. */
export function citationText(
  { fact, quote }: Citation,
  number: number | null,
  width: number,
  paint: Paint,
): string {
  const words = quote.runs
    .map((run) => ({ ...run, text: printable(run.text) }))
    .map((run) => (run.emphasised ? `\u0001${run.text}\u0002` : run.text))
    .join('');
  const shown = wrap(words, width, `${INDENT}│ `)
    .replaceAll('\u0001', paint.isColorSupported ? '\u001b[1m' : '')
    .replaceAll('\u0002', paint.isColorSupported ? '\u001b[22m' : '');
  const { article } = fact;
  const source = [
    `${number === null ? '' : `${number}. `}${article.heading}`,
    `¶${fact.paragraph}, sentence ${fact.sentence}`,
    article.source,
    article.published === null ? 'publication date not recorded' : `published ${article.published}`,
  ].filter((part) => part !== null);
  const emphasis = quote.runs.some((run) => run.emphasised)
    ? [paint.isColorSupported ? 'bold: emphasis as in the source' : 'emphasis marks left out']
    : [];
  const said = attribution(fact);
  return [
    ...(said === null ? [] : [paint.cyan(`${INDENT}${printable(said)}`)]),
    shown,
    paint.dim(`${INDENT}${printable([...source, ...emphasis].join(' · '))}`),
  ].join('\n');
}

/** Who says it and how; null where the article itself speaks. */
function attribution(fact: Citation['fact']): string | null {
  const manners = new Set(fact.statements.map(({ manner }) => manner));
  const [{ speaker, medium }] = fact.statements;
  const who =
    speaker === null
      ? null
      : medium === null
        ? speaker
        : `${speaker}, ${/^an? /.test(medium) ? 'in' : 'on'} ${medium}`;
  if (manners.has('quote'))
    return `${who ?? 'Quoted'} · words in quotation marks are quoted directly${manners.size > 1 ? ', the rest is reported' : ''}`;
  if (manners.has('reported')) return `${who ?? 'Reported'} · reported, not quoted`;
  if (manners.has('analysis')) return `${who ?? 'The article'} · a judgement, not an event`;
  return null;
}

/** Breaks a text into lines of at most `width` columns; never inside a word. */
function wrap(text: string, width: number, indent: string): string {
  const room = Math.max(20, Math.min(width, 100) - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => indent + one).join('\n');
}

/** Articles and questions may hold terminal commands; those are written out. Line breaks and tabs are kept. */
export function printable(text: string): string {
  return text.replace(
    /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

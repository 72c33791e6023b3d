import type { Span } from './span.ts';

/** A paragraph, a list item, a heading or a block of code: what sentences never cross. */
export interface Block extends Span {
  readonly form: 'paragraph' | 'item' | 'heading' | 'code';
}

/** Longest line an editor's hard wrapping produces; a longer one is a paragraph on one line. */
const WRAP = 100;
const FENCE = /^[ \t]*(?:```|~~~)/;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const ITEM = /^[ \t]*(?:>[ \t]?)*(?:[-*+•]|\d{1,3}[.)])[ \t]+/;
const QUOTED = /^[ \t]*(?:>[ \t]?)+/;
const RULE = /^[ \t]*(?:(?:[-*_=][ \t]*){3,}|\|?[ \t:|-]{3,})$/;
const SENTENCE_END = /[.!?…。！？][\p{P}\p{S}]*$/u;

interface Line extends Span {
  readonly text: string;
}

/**
 * Cuts a body into blocks, in order. In Markdown, headings, list items and code fences stand alone; a table
 * row is a paragraph. A blank line always ends a paragraph. A single line break ends it only where the line
 * before is a finished sentence and either too long for a hard-wrapped text or in a text without blank lines.
 * Every block is trimmed of white space; what a block's marker says (`# `, `- `) is not part of it.
 */
export function blocks(body: string, markup: 'markdown' | 'plain'): Block[] {
  const lines = linesOf(body);
  const spaced = lines.some((line, at) => at > 0 && at < lines.length - 1 && line.text.trim() === '');
  const found: Block[] = [];
  let open: { start: number; end: number; form: 'paragraph' | 'item'; last: string } | null = null;
  let fenced = false;
  const close = () => {
    if (open !== null) push(found, body, open, open.form);
    open = null;
  };
  for (const line of lines) {
    const marker = markup === 'markdown' ? markdownMarker(line.text) : null;
    if (markup === 'markdown' && FENCE.test(line.text)) {
      close();
      fenced = !fenced;
    } else if (fenced) {
      push(found, body, line, 'code');
    } else if (line.text.trim() === '' || (markup === 'markdown' && RULE.test(line.text))) {
      close();
    } else if (marker?.form === 'heading') {
      close();
      push(found, body, { start: line.start + marker.length, end: headingEnd(line) }, 'heading');
    } else {
      const previous = open as {
        start: number;
        end: number;
        form: 'paragraph' | 'item';
        last: string;
      } | null;
      if (previous === null || marker?.form === 'item' || endsParagraph(previous.last, spaced)) {
        close();
        open = {
          start: line.start + (marker?.length ?? 0),
          end: line.end,
          form: marker?.form === 'item' ? 'item' : 'paragraph',
          last: line.text,
        };
      } else {
        open = { ...previous, end: line.end, last: line.text };
      }
    }
  }
  close();
  return found;
}

function markdownMarker(text: string): { form: 'heading' | 'item' | 'quoted'; length: number } | null {
  const heading = HEADING.exec(text);
  if (heading !== null) return { form: 'heading', length: heading[0].length };
  const item = ITEM.exec(text);
  if (item !== null) return { form: 'item', length: item[0].length };
  const quoted = QUOTED.exec(text);
  return quoted === null ? null : { form: 'quoted', length: quoted[0].length };
}

/** A heading's closing hashes are no part of its words. */
function headingEnd(line: Line): number {
  return line.start + line.text.replace(/[ \t]+#+[ \t\r]*$/, '').length;
}

function endsParagraph(previous: string, spaced: boolean): boolean {
  const line = previous.trimEnd();
  return SENTENCE_END.test(line) && (line.length > WRAP || !spaced);
}

function push(found: Block[], body: string, span: Span, form: Block['form']): void {
  let { start, end } = span;
  while (start < end && isSpace(body, start)) start++;
  while (end > start && isSpace(body, end - 1)) end--;
  if (end > start) found.push({ start, end, form });
}

function isSpace(text: string, at: number): boolean {
  return text[at]?.trim() === '';
}

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= body.length) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    lines.push({ start, end, text: body.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

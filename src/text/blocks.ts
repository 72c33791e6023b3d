import { breaksParagraph, finished, type Line, layout, lines, wrappable } from './lines.ts';
import {
  fence,
  headingEnd,
  interrupts,
  isDelimiterRow,
  isUnderline,
  type Marker,
  marker,
} from './markers.ts';
import type { Span } from './span.ts';

/** A paragraph, a list item, a table row, a heading or a block of code: what sentences never cross. */
export interface Block extends Span {
  readonly form: 'paragraph' | 'item' | 'row' | 'heading' | 'code';
}

/** A paragraph or list item that the next line may continue. */
interface Open {
  readonly start: number;
  readonly form: 'paragraph' | 'item';
  readonly quoted: number;
  /** The line it begins with, while that is its only one. */
  readonly only: Line | null;
  readonly last: Line;
}

/**
 * Cuts a body into blocks, in order. In Markdown, headings, list items, table rows and fenced code stand alone;
 * in plain text nothing is markup. A blank line always ends a paragraph; {@link breaksParagraph} tells when a
 * single line break does. Every block is trimmed of white space; what a block's marker says (`# `, `- `, `| `) is
 * not part of it.
 */
export function blocks(body: string, markup: 'markdown' | 'plain'): Block[] {
  return markup === 'markdown' ? markdownBlocks(body) : plainBlocks(body);
}

function plainBlocks(body: string): Block[] {
  const found: Block[] = [];
  const shape = layout(body);
  let open: { start: number; last: Line } | null = null;
  for (const line of lines(body)) {
    if (line.text.trim() === '') {
      if (open !== null) push(found, body, open.start, open.last.end, 'paragraph');
      open = null;
    } else if (open !== null && !breaksParagraph(open.last.text, line.text, shape, 'plain')) {
      open = { start: open.start, last: line };
    } else {
      if (open !== null) push(found, body, open.start, open.last.end, 'paragraph');
      open = { start: line.start, last: line };
    }
  }
  if (open !== null) push(found, body, open.start, open.last.end, 'paragraph');
  return found;
}

function markdownBlocks(body: string): Block[] {
  const found: Block[] = [];
  const shape = layout(body);
  let open: Open | null = null;
  let code: { readonly sign: string; readonly start: number } | null = null;
  let table = false;
  const close = (form?: Block['form']) => {
    if (open !== null) push(found, body, open.start, open.last.end, form ?? open.form);
    open = null;
  };
  for (const line of lines(body)) {
    const fenced = fence(line.text);
    if (code !== null) {
      if (fenced?.startsWith(code.sign) !== true) continue;
      push(found, body, code.start, line.start, 'code');
      code = null;
      continue;
    }
    if (fenced !== null) {
      close();
      code = { sign: fenced, start: line.end };
      continue;
    }
    const mark = marker(line.text);
    const held: Open | null = open;
    if (mark.kind === 'rule') {
      table = isDelimiterRow(line.text.slice(mark.length));
      close(held === null ? undefined : formAbove(held, line.text, table));
    } else if (mark.kind === 'blank') {
      table = false;
      close();
    } else if (mark.kind === 'heading') {
      table = false;
      close();
      push(found, body, line.start + mark.length, line.start + headingEnd(line.text), 'heading');
    } else if (table || mark.kind === 'row') {
      close();
      push(found, body, line.start + mark.length, line.end, 'row');
    } else if (
      held === null ||
      startsAnew(held, line, mark) ||
      breaksParagraph(held.last.text, line.text, shape, 'markdown')
    ) {
      close();
      open = {
        start: line.start + mark.length,
        form: mark.kind === 'item' ? 'item' : 'paragraph',
        quoted: mark.quoted,
        only: line,
        last: line,
      };
    } else {
      const { start, form, quoted }: Open = held;
      open = { start, form, quoted, only: null, last: line };
    }
  }
  if (code !== null) push(found, body, code.start, body.length, 'code');
  close();
  return found;
}

/** What a line turns out to be when the line below underlines it or says that it heads a table. */
function formAbove({ only, form, quoted }: Open, below: string, table: boolean): Block['form'] {
  if (only === null || form !== 'paragraph') return form;
  if (table) return 'row';
  const title = quoted === 0 && isUnderline(below) && wrappable(only.text) && !finished(only.text);
  return title ? 'heading' : form;
}

/** A list item begins its own block, and so does the first line of a block quote. */
function startsAnew(open: Open, line: Line, mark: Marker): boolean {
  if (mark.quoted > open.quoted) return true;
  return mark.kind === 'item' && (open.form === 'item' || interrupts(line.text));
}

/** Adds a block without the white space around it and, for a table row, without the outer bars. */
function push(found: Block[], body: string, from: number, to: number, form: Block['form']): void {
  let start = from;
  let end = to;
  const outside = (at: number) =>
    body[at]?.trim() === '' || (form === 'row' && body[at] === '|' && body[at - 1] !== '\\');
  while (start < end && outside(start)) start++;
  while (end > start && outside(end - 1)) end--;
  if (end > start) found.push({ start, end, form });
}

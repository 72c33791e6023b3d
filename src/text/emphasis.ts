import { blocks } from './blocks.ts';
import type { Span } from './span.ts';

/** A run of `*` or `_` that opens or closes emphasis. `*`, `**` and `***` mean the same to us. */
export interface Mark extends Span {
  readonly opens: boolean;
  /** How many emphases are open behind this mark; 0 after the last one. */
  readonly depth: number;
}

/** A stretch of text in one style, free of marks. */
export interface Stretch extends Span {
  readonly emphasised: boolean;
}

/** A run that may open emphasis, and the word it stands in. */
interface Opener extends Span {
  readonly word: number;
}

/** A backslash takes its meaning from the next character; code is shown as typed; the rest may be marks. */
const TOKENS = /\\[!-/:-@[-`{-~]|`+|\*+|_+/g;
const LONGEST_MARK = 3;
const SPACE = /[\s\p{Z}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const LETTER = /\p{L}/u;
/** Scripts that put no space between words, so that a mark between two letters may well stand between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The balanced emphasis marks of a Markdown text, in order, properly nested. A mark pairs with the nearest
 * equal one that can open it within the same block; whatever stays alone is text, and so is everything inside
 * `code`. Linear in the text's length.
 *
 * Which run may open or close follows CommonMark 0.31, section 6.2 (left- and right-flanking), with one
 * exception for the sake of exact quotes: a run inside a word never opens emphasis, and closes only what the
 * same word opened. `**F**ederal` is emphasis; `2*3*4` and a censored `f**k` keep their asterisks.
 */
export function emphasis(text: string): Mark[] {
  const found: Omit<Mark, 'depth'>[] = [];
  for (const block of blocks(text, 'markdown')) {
    if (block.form !== 'code') pair(text, block, found);
  }
  found.sort((a, b) => a.start - b.start);
  let depth = 0;
  return found.map((mark) => {
    depth += mark.opens ? 1 : -1;
    return { ...mark, depth };
  });
}

/** What a span of a text shows when its marks are left out, in order. */
export function stretches(marks: readonly Mark[], { start, end }: Span): Stretch[] {
  const found: Stretch[] = [];
  const first = firstMarkBehind(marks, start);
  let depth = marks[first - 1]?.depth ?? 0;
  let at = start;
  const push = (to: number) => {
    if (to > at) found.push({ start: at, end: to, emphasised: depth > 0 });
  };
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.start >= end) break;
    push(mark.start);
    depth = mark.depth;
    at = Math.min(mark.end, end);
  }
  push(end);
  return found;
}

/** Index of the first mark that ends behind an offset; the number of marks when none does. */
export function firstMarkBehind(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds the marks of one block. */
function pair(text: string, block: Span, found: Omit<Mark, 'depth'>[]): void {
  const tokens = tokensOf(text, block);
  const open = new Map<string, Opener[]>();
  let word = 0;
  let at = block.start;
  for (const span of tokens) {
    if (SPACE.test(text.slice(at, span.start))) word++;
    at = span.end;
    const run = text.slice(span.start, span.end);
    if (run.length > LONGEST_MARK) continue;
    const { opens, closes, within } = flanking(text, span);
    const opener = open.get(run)?.at(-1);
    if (closes && opener !== undefined && (!within || opener.word === word)) {
      found.push({ start: opener.start, end: opener.end, opens: true }, { ...span, opens: false });
      for (const openers of open.values()) {
        while ((openers.at(-1)?.start ?? -1) >= opener.start) openers.pop();
      }
    } else if (opens) {
      const openers = open.get(run);
      if (openers === undefined) open.set(run, [{ ...span, word }]);
      else openers.push({ ...span, word });
    }
  }
}

/** Runs of `*` and `_` in a block, those in code and behind a backslash left out. */
function tokensOf(text: string, { start, end }: Span): Span[] {
  const inside = text.slice(start, end);
  const runs: Span[] = [];
  const ticks: Span[] = [];
  for (const { 0: token, index } of inside.matchAll(TOKENS)) {
    const span = { start: start + index, end: start + index + token.length };
    if (token.startsWith('`')) ticks.push(span);
    else if (!token.startsWith('\\')) runs.push(span);
  }
  if (ticks.length < 2) return runs;
  const code = codeSpans(ticks);
  let next = 0;
  return runs.filter((run) => {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= run.start) next++;
    return run.start < (code[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Backticks pair with the next run of the same length; what lies between is code. */
function codeSpans(ticks: readonly Span[]): Span[] {
  const nextOfLength = new Map<number, number>();
  const closer = ticks.map(() => -1);
  for (let index = ticks.length - 1; index >= 0; index--) {
    const { start, end } = ticks[index] as Span;
    closer[index] = nextOfLength.get(end - start) ?? -1;
    nextOfLength.set(end - start, index);
  }
  const code: Span[] = [];
  for (let index = 0; index < ticks.length; index++) {
    const to = closer[index] ?? -1;
    if (to === -1) continue;
    code.push({ start: ticks[index]?.start ?? 0, end: ticks[to]?.end ?? 0 });
    index = to;
  }
  return code;
}

function flanking(text: string, { start, end }: Span): { opens: boolean; closes: boolean; within: boolean } {
  const before = start === 0 ? ' ' : characterBefore(text, start);
  const after = end === text.length ? ' ' : String.fromCodePoint(text.codePointAt(end) ?? 32);
  const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || !inWord(before));
  const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || !inWord(after));
  const within = inWord(before) && inWord(after);
  if (within && text[start] === '_') return { opens: false, closes: false, within };
  if (!within || UNSPACED.test(before) || UNSPACED.test(after)) {
    return { opens: left, closes: right, within: false };
  }
  return { opens: false, closes: LETTER.test(before) && LETTER.test(after), within };
}

function inWord(character: string): boolean {
  return !SPACE.test(character) && !PUNCTUATION.test(character);
}

function characterBefore(text: string, at: number): string {
  const pair = at > 1 ? text.codePointAt(at - 2) : undefined;
  return pair !== undefined && pair > 0xffff ? text.slice(at - 2, at) : text.slice(at - 1, at);
}

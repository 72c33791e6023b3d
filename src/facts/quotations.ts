import type { Span } from '../text/span.ts';

/** A stretch that stands in quotation marks, marks included. */
export interface Quotation extends Span {
  /** The paragraph ends before the closing mark: by custom the next one goes on with it. */
  readonly open: boolean;
}

interface Opened {
  readonly start: number;
  readonly closers: string;
}

/** What closes a quotation that a sign opens. The straight mark and the right single one need a look around. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '”': '”',
  '「': '」',
  '"': '"',
  '‘': '’',
  "'": "'",
};
const MARKS = /[“”„«»「」"‘’']/gu;
const WORDED = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** Behind these a quotation that is never closed may begin. */
const BEGINS = /(?:^|[.!?:,…]["”’)]?|—|–)\s*$/;
/** Letters behind an apostrophe that opens no quotation: "’s", "’em", "’90s". */
const CONTRACTED = /^(?:s|t|re|ve|ll|d|m|em|til|tis|twas|cause|n)(?![\p{L}\p{N}])/iu;
/** A single-quoted stretch this short is a title or a term ("the ‘Act East Policy’"), not speech. */
const TERM_WORDS = 4;
const SHORTEST = 2;

/** Where a paragraph quotes somebody word for word, marks included, in order. Quotations within one are part of it. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let double: Opened | null = null;
  let single: Opened | null = null;
  for (const { 0: sign, index: at } of text.matchAll(MARKS)) {
    const isSingle = sign === '‘' || sign === '’' || sign === "'";
    const opened: Opened | null = isSingle ? single : double;
    if (opened?.closers.includes(sign) && closes(text, at, sign)) {
      const span = { start: opened.start, end: at + 1, open: false };
      if (isSingle) single = null;
      else double = null;
      const long = !isSingle || wordCount(text, span) > TERM_WORDS;
      if (long && span.end - span.start - 2 >= SHORTEST) add(found, span);
    } else if (opens(text, at, sign)) {
      const made: Opened = { start: at, closers: CLOSERS[sign] ?? '' };
      if (isSingle) single = made;
      else double = made;
    }
  }
  if (double !== null && BEGINS.test(text.slice(Math.max(0, double.start - 8), double.start))) {
    const span = { start: double.start, end: text.length, open: true };
    if (span.end - span.start - 1 >= SHORTEST) add(found, span);
  }
  return found;
}

function opens(text: string, at: number, sign: string): boolean {
  if (!(sign in CLOSERS)) return false;
  if (sign === '»' || sign === '”') return opensAsItCloses(text, at);
  if (sign !== '"' && sign !== "'" && sign !== '‘') return true;
  const before = text[at - 1] ?? ' ';
  if (WORDED.test(before)) return false;
  const after = text.slice(at + 1, at + 8);
  if (sign === '"') return SPACE.test(before) || !SPACE.test(after.charAt(0) || ' ');
  return WORDED.test(after.charAt(0)) && !CONTRACTED.test(after);
}

/** German »words« and Swedish ”words”: such a mark opens only behind a space and right before a word. */
function opensAsItCloses(text: string, at: number): boolean {
  return (at === 0 || /[\s(]/.test(text[at - 1] ?? '')) && WORDED.test(text[at + 1] ?? '');
}

/**
 * A straight mark right before a word opens another quotation. ’ and ' are apostrophes too: they close only behind
 * punctuation or, curly, before a space.
 */
function closes(text: string, at: number, sign: string): boolean {
  if (sign === '"') return !SPACE.test(text[at - 1] ?? '') || !WORDED.test(text[at + 1] ?? ' ');
  if (sign !== '’' && sign !== "'") return true;
  if (WORDED.test(text[at + 1] ?? ' ')) return false;
  return sign === '’' || /[,.!?…]/.test(text[at - 1] ?? '');
}

/** Adds a quotation in place of those inside it, unless it overlaps one that began before it. */
function add(found: Quotation[], quotation: Quotation): void {
  while ((found.at(-1)?.start ?? -1) > quotation.start) found.pop();
  if ((found.at(-1)?.end ?? 0) <= quotation.start) found.push(quotation);
}

function wordCount(text: string, { start, end }: Span): number {
  let words = 0;
  for (let at = start; at < end && words <= TERM_WORDS; at++)
    if (!SPACE.test(text[at] ?? '') && (at === start || SPACE.test(text[at - 1] ?? ''))) words++;
  return words;
}

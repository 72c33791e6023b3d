import { blocks } from '../text/blocks.ts';
import { emphasis, type Mark, stretches } from '../text/emphasis.ts';

/** Whether `*` and `_` can mark emphasis (`.md`) or are letters like any other (`.txt`). */
export type Markup = 'markdown' | 'plain';

/** What a publication recorded about an article. What it did not record is null, never a guess. */
export interface Metadata {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO date such as `2026-11-22`. */
  readonly published: string | null;
  /** BCP 47 tag such as `en`. */
  readonly language: string | null;
  readonly collection: string | null;
  readonly tags: readonly string[];
}

/** One article as it lies in the knowledge folder. The body is never changed: quotes are slices of it. */
export interface Article extends Metadata {
  /** The path below the knowledge folder without its ending, with `/` between folders. Unique. */
  readonly id: string;
  /** What people see: the recorded title, else the first words of the body. */
  readonly heading: string;
  readonly markup: Markup;
  /** Everything after the front matter, character for character. */
  readonly body: string;
  /** SHA-256 of the body's UTF-8 bytes, lower-case hexadecimal: what a citation can be verified against. */
  readonly sha256: string;
  /** Balanced emphasis marks in the body, in order. */
  readonly marks: readonly Mark[];
}

/** Metadata of an article about which nothing was recorded. */
export const NOTHING_RECORDED: Metadata = {
  title: null,
  source: null,
  author: null,
  url: null,
  published: null,
  language: null,
  collection: null,
  tags: [],
};

const HEADING_WORDS = 12;
const HEADING_LENGTH = 120;
/** So much of a line is looked at for a heading; a paragraph may be one line of ten million characters. */
const LINE_READ = 1000;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Puts an article together from what a reader found in a file.
 *
 * @example article({ id: 'vpn', body: 'Reset MFA first.', markup: 'markdown', sha256, metadata: NOTHING_RECORDED })
 */
export function article(parts: {
  id: string;
  body: string;
  markup: Markup;
  sha256: string;
  metadata: Metadata;
}): Article {
  const { metadata, ...rest } = parts;
  const marks = parts.markup === 'markdown' ? emphasis(parts.body) : [];
  return {
    ...metadata,
    ...rest,
    heading: metadata.title ?? firstWords(parts.body, parts.markup, marks) ?? parts.id,
    marks,
  };
}

/** What a reader sees of the first line that has words, shortened between words; null without such a line. */
function firstWords(body: string, markup: Markup, marks: readonly Mark[]): string | null {
  for (let start = 0; start < body.length; ) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    const line = body.slice(start, Math.min(end, start + LINE_READ));
    const [block] = blocks(line, markup);
    if (block !== undefined) {
      const span = { start: start + block.start, end: start + block.end };
      const seen = stretches(marks, span).map((stretch) => body.slice(stretch.start, stretch.end));
      const words = shorten(seen.join(''), start + LINE_READ < end);
      if (WORD.test(words)) return words;
    }
    start = end + 1;
  }
  return null;
}

/** At most {@link HEADING_WORDS} words in some {@link HEADING_LENGTH} characters; "…" stands for what is left out. */
function shorten(line: string, more: boolean): string {
  const words = line.trim().split(/\s+/);
  const kept = words.slice(0, HEADING_WORDS);
  while (kept.length > 1 && kept.join(' ').length > HEADING_LENGTH) kept.pop();
  const text = kept.join(' ');
  if (text.length > HEADING_LENGTH)
    return `${text.slice(0, HEADING_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return more || kept.length < words.length ? `${text} …` : text;
}

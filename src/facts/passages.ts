import { type Block, blocks } from '../text/blocks.ts';
import type { Language } from '../text/languages/language.ts';
import { lines } from '../text/lines.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';
import { languageOf } from './article-language.ts';
import { dialogue } from './dialogue.ts';
import type { Fact } from './fact.ts';
import { type Quotation, quotations } from './quotations.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

/** A paragraph, list item, table row, heading or block of code, as people see it, cut into sentences. */
export interface Passage {
  readonly visible: VisibleText;
  /** Spans of the visible text, in order; each holds a letter or digit. */
  readonly sentences: readonly Span[];
  /** Spans of the visible text, in order. Code quotes nobody. */
  readonly quotations: readonly Quotation[];
  readonly form: Fact['form'];
  /** The nearest heading above, as a span of the body. */
  readonly under: Span | null;
}

const WORDED = /[\p{L}\p{N}]/u;
const FORMS: Readonly<Record<Block['form'], Fact['form']>> = {
  paragraph: 'sentence',
  code: 'sentence',
  item: 'item',
  row: 'item',
  heading: 'heading',
};

/** The passages of an article that have words, in order. */
export function passages(article: Article): Passage[] {
  const found: Passage[] = [];
  const language = languageOf(article);
  let under: Span | null = null;
  for (const block of blocks(article.body, article.markup)) {
    const visible = visibleText(article, block, block.form !== 'code');
    const spans = cut(visible.text, block.form, language);
    const worded = spans.filter(({ start, end }) => WORDED.test(visible.text.slice(start, end)));
    if (worded.length > 0) {
      found.push({
        visible,
        sentences: worded,
        quotations: block.form === 'code' ? [] : said(visible.text, language),
        form: FORMS[block.form],
        under,
      });
      if (block.form === 'heading') under = { start: block.start, end: block.end };
    }
  }
  return found;
}

/** What stands in quotation marks, and where there are none, behind a dash. */
function said(text: string, language: Language): Quotation[] {
  const marked = quotations(text);
  return marked.length > 0 ? marked : dialogue(text, language);
}

/** Headings and table rows are one sentence, code has one for each line. */
function cut(text: string, form: Block['form'], language: Language): Span[] {
  if (form === 'heading' || form === 'row') return [{ start: 0, end: text.length }];
  if (form === 'code') return [...lines(text)].map((line) => trimmed(text, line));
  return sentences(text, language);
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  const lead = line.length - line.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, line.trimEnd().length) };
}

import type { types } from '@slack/bolt';
import { type Quote, type Run, visible } from '../facts/quote.ts';
import { ECHO_LENGTH, SLACK } from './limits.ts';
import { clip } from './shorten.ts';

type Style = NonNullable<types.RichTextText['style']>;

/** Our own words: small, grey, and plain, so that a title or a name in them is only text. */
export function says(...lines: readonly string[]): types.ContextBlock[] {
  const elements = lines
    .map((line) => clip(line, 2 * ECHO_LENGTH))
    .filter((line) => line !== '')
    .slice(0, SLACK.contextElements)
    .map(plain);
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}

/** An article's words, exactly, in the one kind of block that is kept for them. Emphasis in the source is bold. */
export function quotes(words: Quote): types.RichTextBlock[] {
  if (visible(words) === '') return [];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: styled(words.runs) }] }];
}

/** Runs as rich text, in which nothing is parsed. `style` is added to every one of them. */
export function styled(runs: readonly Run[], style: Style = {}): types.RichTextText[] {
  const elements: types.RichTextText[] = [];
  let bold: boolean | null = null;
  for (const run of runs) {
    const last = elements.at(-1);
    if (last !== undefined && bold === run.emphasised) last.text += run.text;
    else elements.push(words(run.text, run.emphasised ? { ...style, bold: true } : style));
    bold = run.emphasised;
  }
  return elements;
}

/** A line in which nothing is parsed; where people's own words are repeated. */
export function line(...parts: types.RichTextSection['elements']): types.RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...parts] }] };
}

/** A piece of a line. */
export function words(text: string, style: Style = {}): types.RichTextText {
  return Object.keys(style).length === 0 ? { type: 'text', text } : { type: 'text', text, style };
}

/** Text in which not even `:emoji:` means anything. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

import type { types } from '@slack/bolt';
import type { Citation } from '../../answer/answer.ts';
import type { Change, Item } from '../../digest/item.ts';
import { visible } from '../../facts/quote.ts';
import type { Words } from '../../words/words.ts';
import { words as run, says, styled } from '../blocks.ts';
import { row } from '../buttons.ts';
import { place, publication, raised, sourceLine, speakers, title } from '../citation.ts';
import { gapButtons } from '../gap-buttons.ts';
import { ECHO_LENGTH } from '../limits.ts';
import { linkTo } from '../link.ts';
import { clip, shorten } from '../shorten.ts';
import { type ItemContext, itemButtons } from './item-buttons.ts';
import type { Piece } from './layout.ts';
import { dayText } from './when.ts';

/** How much room an item may take. */
export interface Room {
  /** Most quotes of an item. */
  readonly quotes: number;
  /** Longest quote, in characters. */
  readonly length: number;
}

type Element = types.RichTextBlock['elements'][number];

/** One item as Slack shows it: what it is, the article's words as quotes, where they stand, and what can be done. */
export function pieceOf(item: Item, room: Room, context: ItemContext): Piece {
  const { keys, kind } = item;
  const { words } = context;
  if (item.kind === 'gap') {
    const label = asked(item, words);
    return {
      kind,
      keys,
      label,
      text: label,
      blocks: [rich([section(run(label))]), ...gapButtons(item.question, words)],
    };
  }
  const parts = partsOf(item, room, words);
  const heading = headingOf(item, words);
  return {
    kind,
    keys,
    label: item.kind === 'ahead' ? `${heading} · ${title(item.article)}` : heading,
    text: [
      heading,
      ...parts.map(({ label, citation }) => `${label} ${spoken(citation, room, words)}`.trim()),
    ].join('\n'),
    blocks: [
      quotedParts(heading, parts, room, words),
      ...says(source(item, parts, words)),
      ...row(itemButtons(item.article, context)),
    ],
  };
}

/** A quote, with our word for it: its number, who speaks, or what became of the sentence. */
interface Part {
  readonly label: string;
  readonly citation: Citation;
  /** It does not stand in the article any more, so nothing leads to it. */
  readonly former?: true;
}

/** Quotes under one heading, each below its label and the link to where it stands. */
export function quotedParts(
  heading: string,
  parts: readonly Part[],
  room: Room,
  words: Words,
): types.RichTextBlock {
  return rich(
    parts.flatMap((part, at) => [
      above(at === 0 ? heading : '', part.label, where(part, room, words)),
      { type: 'rich_text_quote', elements: styled(shorten(part.citation.quote, room.length).quote.runs) },
    ]),
  );
}

function headingOf(item: Exclude<Item, { kind: 'gap' }>, words: Words): string {
  if (item.kind === 'ahead') return dayText(item.day, words);
  return item.kind === 'asked' ? asked(item, words) : title(item.article);
}

function asked({ question, times }: { question: string; times: number }, words: Words): string {
  return words.say('asked_times', { question: words.list([clip(question, ECHO_LENGTH)]), count: times });
}

function partsOf(item: Exclude<Item, { kind: 'gap' }>, room: Room, words: Words): [Part, ...Part[]] {
  if (item.kind === 'changed') {
    const [head, ...rest] = item.changes;
    const more = rest.slice(0, room.quotes - 1).flatMap((change) => sides(change, words));
    return [...sides(head, words), ...more] as [Part, ...Part[]];
  }
  const [head, ...rest] = item.kind === 'new' ? item.citations : ([item.citation] as const);
  const more = rest.slice(0, room.quotes - 1);
  if (more.length === 0) return [{ label: '', citation: head }];
  return [numbered(head, 1, words), ...more.map((citation, at) => numbered(citation, at + 2, words))];
}

/** One of several quotes of an article, by its number and who speaks in it. */
export function numbered(citation: Citation, number: number, words: Words): Part {
  return { label: [raised(number), speakers(citation.fact.statements, words)].join(' ').trim(), citation };
}

/** What was and what is. */
function sides({ was, now }: Change, words: Words): Part[] {
  if (was === null) return [{ label: words.say('new_in_article'), citation: now }];
  if (now === null) return [{ label: words.say('gone_from_article'), citation: was, former: true }];
  return [
    { label: words.say('was'), citation: was, former: true },
    { label: words.say('now'), citation: now },
  ];
}

/** Where the quotes of an item come from: the article, where the heading does not name it, who published it and when. */
function source(item: Exclude<Item, { kind: 'gap' }>, parts: readonly Part[], words: Words): string {
  const named = item.kind === 'new' || item.kind === 'changed';
  const [only, ...more] = parts.map(({ citation }) => citation);
  const who = only === undefined || more.length > 0 ? '' : speakers(only.fact.statements, words);
  return [
    ...(named ? [] : [title(item.article)]),
    publication(item.article, words),
    ...(who === '' ? [] : [who]),
    ...emphasised(parts, words),
  ].join(' · ');
}

/** Said once where the source emphasises something that is quoted. */
export function emphasised(parts: readonly Part[], words: Words): string[] {
  const bold = parts.some(({ citation }) => citation.quote.runs.some((run) => run.emphasised));
  return bold ? [words.say('emphasis')] : [];
}

/** Where a quote stands, as a link to the very sentence where its article has an address and still has the sentence. */
function where({ citation, former }: Part, room: Room, words: Words): types.RichTextElement[] {
  const { fact } = citation;
  const url = former === true ? null : linkTo(fact.article.url, fact);
  const text = place(fact, words);
  const note = cutNote(citation, room, words);
  return [url === null ? run(text) : { type: 'link', url, text }, ...(note === '' ? [] : [run(note)])];
}

function cutNote(citation: Citation, room: Room, words: Words): string {
  const { hidden } = shorten(citation.quote, room.length);
  return hidden === 0 ? '' : ` (${words.say('shortened_by', { count: hidden })})`;
}

function spoken(citation: Citation, room: Room, words: Words): string {
  const { quote } = shorten(citation.quote, room.length);
  const who = speakers(citation.fact.statements, words);
  const said = who === '' ? '' : ` · ${who}`;
  return `${visible(quote)}\n— ${sourceLine(citation, null, words)}${said}${cutNote(citation, room, words)}`;
}

/** What stands above a quote. Slack lets parts of a text run together that have no line break between them. */
function above(heading: string, label: string, place: readonly types.RichTextElement[]): Element {
  const apart = /\p{L}$/u.test(label) ? ' · ' : ' ';
  return section(
    ...(heading === '' ? [] : [run(heading, { bold: true })]),
    run(label === '' ? ' · ' : `${heading === '' ? '' : '\n'}${label}${apart}`),
    ...place,
  );
}

function section(...parts: readonly types.RichTextElement[]): Element {
  return { type: 'rich_text_section', elements: [...parts] };
}

function rich(elements: readonly Element[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

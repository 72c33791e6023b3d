import type { types } from '@slack/bolt';
import type { Citation } from '../../answer/answer.ts';
import type { Change, Item } from '../../digest/item.ts';
import { visible } from '../../facts/quote.ts';
import { says, styled, words } from '../blocks.ts';
import { row } from '../buttons.ts';
import { raised, sourceLine, speakers, title } from '../citation.ts';
import { ECHO_LENGTH } from '../limits.ts';
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
  if (item.kind === 'gap') {
    const label = `“${clip(item.question, ECHO_LENGTH)}” · asked ${times(item.times)}`;
    return { kind, keys, label, text: label, blocks: [rich([section(words(label))])] };
  }
  const body = bodyOf(item, room);
  return {
    kind,
    keys,
    label: body.title,
    text: [body.title, ...body.spoken].join('\n'),
    blocks: [
      rich([section(words(body.title, { bold: true })), ...body.elements]),
      ...says(...body.sources),
      ...row(itemButtons(item.article, body.first, context)),
    ],
  };
}

interface Body {
  readonly title: string;
  readonly elements: readonly Element[];
  readonly sources: readonly string[];
  readonly spoken: readonly string[];
  readonly first: Citation;
}

function bodyOf(item: Exclude<Item, { kind: 'gap' }>, room: Room): Body {
  if (item.kind === 'changed') return changedBody(item, room);
  const all = item.kind === 'ahead' ? ([item.citation] as const) : item.citations;
  const shown = all.slice(0, room.quotes);
  const titles = {
    new: () => title(item.article),
    ahead: () => (item.kind === 'ahead' ? dayText(item.day) : ''),
    asked: () =>
      item.kind === 'asked' ? `“${clip(item.question, ECHO_LENGTH)}” · asked ${times(item.times)}` : '',
  };
  return {
    title: titles[item.kind](),
    elements: shown.flatMap((citation, at) => [
      ...(shown.length === 1 ? [] : [section(words(raised(at + 1)))]),
      quoted(citation, room),
    ]),
    sources: shown.map((citation, at) => source(citation, shown.length === 1 ? null : at + 1, room)),
    spoken: shown.map((citation) => spoken(citation, room)),
    first: all[0],
  };
}

function changedBody(item: Extract<Item, { kind: 'changed' }>, room: Room): Body {
  const shown = item.changes.slice(0, room.quotes);
  const [head] = item.changes;
  return {
    title: title(item.article),
    elements: shown.flatMap((change) =>
      sides(change).flatMap(([label, citation]) => [section(words(label)), quoted(citation, room)]),
    ),
    sources: shown.map((change, at) => {
      const [, citation] = sides(change).at(-1) ?? ['', head.now ?? head.was];
      return citation === null ? '' : source(citation, shown.length === 1 ? null : at + 1, room);
    }),
    spoken: shown.flatMap((change) =>
      sides(change).map(([label, citation]) => `${label} ${spoken(citation, room)}`),
    ),
    first: (head.now ?? head.was) as Citation,
  };
}

/** What was and what is, each with our word for it. */
function sides({ was, now }: Change): [string, Citation][] {
  if (was === null) return [['New in this article:', now]];
  return now === null
    ? [['No longer in this article:', was]]
    : [
        ['Was:', was],
        ['Now:', now],
      ];
}

function source(citation: Citation, number: number | null, room: Room): string {
  const who = speakers(citation.fact.statements);
  const { hidden } = shorten(citation.quote, room.length);
  const cut = hidden === 0 ? '' : ` · shortened here by ${hidden.toLocaleString('en-GB')} characters`;
  return `${sourceLine(citation, number)}${who === '' ? '' : ` · ${who}`}${cut}`;
}

function spoken(citation: Citation, room: Room): string {
  const { quote } = shorten(citation.quote, room.length);
  return `${visible(quote)}\n— ${source(citation, null, room)}`;
}

function quoted(citation: Citation, room: Room): Element {
  const { quote } = shorten(citation.quote, room.length);
  return { type: 'rich_text_quote', elements: styled(quote.runs) };
}

function section(...parts: readonly types.RichTextText[]): Element {
  return { type: 'rich_text_section', elements: [...parts] };
}

function rich(elements: readonly Element[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

function times(number: number): string {
  return number === 1 ? 'once' : `${number} times`;
}

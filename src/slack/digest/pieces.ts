import type { types } from '@slack/bolt';
import type { Citation } from '../../answer/answer.ts';
import type { Change, Item } from '../../digest/item.ts';
import { visible } from '../../facts/quote.ts';
import { says, styled, words } from '../blocks.ts';
import { row } from '../buttons.ts';
import { place, publication, raised, sourceLine, speakers, title } from '../citation.ts';
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
    const label = asked(item);
    return { kind, keys, label, text: label, blocks: [rich([section(words(label))])] };
  }
  const parts = partsOf(item, room);
  const [{ citation: first }] = parts;
  const heading = headingOf(item);
  return {
    kind,
    keys,
    label: heading,
    text: [heading, ...parts.map(({ label, citation }) => `${label} ${spoken(citation, room)}`.trim())].join(
      '\n',
    ),
    blocks: [
      rich(
        parts.flatMap(({ label, citation }, at) => [
          ...above(at === 0 ? heading : '', label),
          { type: 'rich_text_quote', elements: styled(shorten(citation.quote, room.length).quote.runs) },
        ]),
      ),
      ...says(sources(item, parts, room)),
      ...row(itemButtons(item.article, first, context)),
    ],
  };
}

/** A quote of an item, with our word for it: its number, or what became of the sentence. */
interface Part {
  readonly label: string;
  readonly citation: Citation;
}

function headingOf(item: Exclude<Item, { kind: 'gap' }>): string {
  if (item.kind === 'ahead') return dayText(item.day);
  return item.kind === 'asked' ? asked(item) : title(item.article);
}

function asked({ question, times }: { question: string; times: number }): string {
  return `“${clip(question, ECHO_LENGTH)}” · asked ${times === 1 ? 'once' : `${times} times`}`;
}

function partsOf(item: Exclude<Item, { kind: 'gap' }>, room: Room): [Part, ...Part[]] {
  if (item.kind === 'changed') {
    const [head, ...rest] = item.changes;
    return [...sides(head), ...rest.slice(0, room.quotes - 1).flatMap(sides)] as [Part, ...Part[]];
  }
  const [head, ...rest] = item.kind === 'new' ? item.citations : ([item.citation] as const);
  const more = rest.slice(0, room.quotes - 1);
  if (more.length === 0) return [{ label: '', citation: head }];
  const numbered = (citation: Citation, at: number): Part => ({
    label: [raised(at + 1), speakers(citation.fact.statements)].join(' ').trim(),
    citation,
  });
  return [numbered(head, 0), ...more.map((citation, at) => numbered(citation, at + 1))];
}

/** What was and what is. */
function sides({ was, now }: Change): Part[] {
  if (was === null) return [{ label: 'New in this article:', citation: now }];
  if (now === null) return [{ label: 'No longer in this article:', citation: was }];
  return [
    { label: 'Was:', citation: was },
    { label: 'Now:', citation: now },
  ];
}

/** Where all quotes of an item stand, on one line: the article once, then each place with what is to be said of it. */
function sources(item: Exclude<Item, { kind: 'gap' }>, parts: readonly Part[], room: Room): string {
  const [first] = parts;
  if (first === undefined) return '';
  if (parts.length === 1) return source(first.citation, room);
  const { article } = item;
  const places = parts.map(({ label, citation }) => {
    const number = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.exec(label)?.[0] ?? label.replace(/:$/u, '').toLowerCase();
    return `${number} ${place(citation.fact)}${cutNote(citation, room)}`;
  });
  const bold = parts.some(({ citation }) => citation.quote.runs.some((run) => run.emphasised));
  return [publication(article), ...places, ...(bold ? ['emphasis as in the source'] : [])].join(' · ');
}

function source(citation: Citation, room: Room): string {
  const who = speakers(citation.fact.statements);
  return `${sourceLine(citation, null)}${who === '' ? '' : ` · ${who}`}${cutNote(citation, room)}`;
}

function cutNote(citation: Citation, room: Room): string {
  const { hidden } = shorten(citation.quote, room.length);
  return hidden === 0 ? '' : ` (shortened here by ${hidden.toLocaleString('en-GB')} characters)`;
}

function spoken(citation: Citation, room: Room): string {
  const { quote } = shorten(citation.quote, room.length);
  return `${visible(quote)}\n— ${source(citation, room)}`;
}

/** What stands above a quote. Slack lets parts of a text run together that have no line break between them. */
function above(heading: string, label: string): Element[] {
  const parts = [
    ...(heading === '' ? [] : [words(heading, { bold: true })]),
    ...(label === '' ? [] : [words(heading === '' ? label : `\n${label}`)]),
  ];
  return parts.length === 0 ? [] : [section(...parts)];
}

function section(...parts: readonly types.RichTextText[]): Element {
  return { type: 'rich_text_section', elements: [...parts] };
}

function rich(elements: readonly Element[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

import type { types } from '@slack/bolt';
import type { Item } from '../../digest/item.ts';
import type { Words } from '../../words/words.ts';
import { plain, says } from '../blocks.ts';
import { escaped } from '../escapes.ts';
import { SLACK } from '../limits.ts';
import type { Message } from '../message.ts';
import { clip } from '../shorten.ts';

/** An item as Slack shows it. Kept as it is from the draft to the post, so that what was approved is what appears. */
export interface Piece {
  readonly kind: Item['kind'];
  /** One line that tells an editor which it is. */
  readonly label: string;
  readonly blocks: readonly types.KnownBlock[];
  /** What its blocks say, for places that show no blocks. */
  readonly text: string;
  readonly keys: readonly string[];
}

/** An edition as Slack shows it, in parts that an editor can take out or put in another order. */
export interface Layout {
  readonly name: string;
  /** When the last edition was, as people say it; null for the first. */
  readonly since: string | null;
  /** Articles that the first edition takes as known. */
  readonly articles: number;
  /** The editor's own words; null where there are none. */
  readonly introduction: string | null;
  readonly pieces: readonly Piece[];
  /** How much there was beyond the limit, and some of its titles. */
  readonly left: number;
  readonly unshown: readonly string[];
}

/** Longest introduction, in characters. */
export const INTRODUCTION_LENGTH = 500;
const HEADER_LENGTH = 150;
const ORDER = ['new', 'changed', 'ahead', 'asked', 'gap'] as const satisfies readonly Item['kind'][];

/** Puts an edition together: header, introduction, sections with their items, and how much there was besides. */
export function assemble(layout: Layout, words: Words): Message {
  const title = clip(`${layout.name} · ${summary(layout, words)}`, HEADER_LENGTH);
  const sections = ORDER.map((kind) => layout.pieces.filter((piece) => piece.kind === kind));
  const remarks = [welcome(layout, words), introduction(layout, words)];
  return {
    text: joined([
      title,
      ...remarks,
      ...sections.flatMap((pieces) => pieces.map(({ text }) => text)),
      beyond(layout, words),
    ]),
    blocks: [
      { type: 'header', text: plain(title) },
      ...says(...remarks),
      ...sections.flatMap((pieces): types.KnownBlock[] => {
        const [first] = pieces;
        if (first === undefined) return [];
        const heading =
          layout.since === null && first.kind === 'new'
            ? 'newest_so_far'
            : (`section_${first.kind}` as const);
        return [{ type: 'divider' }, ...says(words.say(heading)), ...pieces.flatMap(({ blocks }) => blocks)];
      }),
      ...says(beyond(layout, words)),
    ],
  };
}

/** What an edition brings, in a few words: `2 new, 1 changed since Fri 09:00`. */
function summary({ since, pieces }: Layout, words: Words): string {
  if (since === null) return words.say('first_edition');
  const told = ORDER.flatMap((kind) => {
    const count = pieces.filter((piece) => piece.kind === kind).length;
    return count === 0 ? [] : [words.say(`count_${kind}`, { count })];
  });
  return words.say('since', {
    what: told.length === 0 ? words.say('nothing_new') : told.join(', '),
    time: since,
  });
}

function welcome({ since, articles }: Layout, words: Words): string {
  return since === null ? words.say('first_welcome', { count: articles }) : '';
}

function introduction({ introduction: own }: Layout, words: Words): string {
  return own === null || own.trim() === ''
    ? ''
    : words.say('editors_note', { note: clip(own, INTRODUCTION_LENGTH) });
}

function beyond({ left, unshown }: Layout, words: Words): string {
  if (left <= 0) return '';
  const titles = words.list(unshown.slice(0, 3).map((title) => clip(title, 80)));
  return unshown.length === 0
    ? words.say('items_left', { count: left })
    : words.say('items_left_among', { count: left, titles });
}

/** All of an edition for screen readers, made harmless; notifications show how it begins. */
function joined(parts: readonly string[]): string {
  let text = '';
  for (const part of parts.filter((one) => one !== '').map(escaped)) {
    if (text !== '' && text.length + part.length + 1 > SLACK.wholeFallback) break;
    text = text === '' ? part.slice(0, SLACK.wholeFallback) : `${text}\n${part}`;
  }
  return text;
}

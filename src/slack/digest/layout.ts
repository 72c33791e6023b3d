import type { types } from '@slack/bolt';
import type { Item } from '../../digest/item.ts';
import { line, plain, says, words } from '../blocks.ts';
import { counted } from '../counted.ts';
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
const SECTIONS: Readonly<Record<Item['kind'], string>> = {
  new: 'New',
  changed: 'Changed',
  ahead: 'Days to come',
  asked: 'People asked',
  gap: 'Asked, and no article answers',
};
const ORDER = Object.keys(SECTIONS) as readonly Item['kind'][];

/** Puts an edition together: header, introduction, sections with their items, and how much there was besides. */
export function assemble(layout: Layout): Message {
  const title = clip(`${layout.name} · ${summary(layout)}`, HEADER_LENGTH);
  const sections = ORDER.map((kind) => layout.pieces.filter((piece) => piece.kind === kind));
  const remarks = [welcome(layout), introduction(layout)];
  return {
    text: joined([
      title,
      ...remarks,
      ...sections.flatMap((pieces) => pieces.map(({ text }) => text)),
      beyond(layout),
    ]),
    blocks: [
      { type: 'header', text: plain(title) },
      ...says(...remarks),
      ...sections.flatMap((pieces): types.KnownBlock[] => {
        const [first] = pieces;
        if (first === undefined) return [];
        const heading =
          layout.since === null && first.kind === 'new' ? 'The newest so far' : SECTIONS[first.kind];
        return [
          { type: 'divider' },
          line(words(heading, { bold: true })),
          ...pieces.flatMap(({ blocks }) => blocks),
        ];
      }),
      ...says(beyond(layout)),
    ],
  };
}

/** What an edition brings, in a few words: `2 new, 1 changed since Fri 09:00`. */
function summary({ since, pieces }: Layout): string {
  if (since === null) return 'first edition';
  const count = (kind: Item['kind']) => pieces.filter((piece) => piece.kind === kind).length;
  const counts = [
    [count('new'), 'new'],
    [count('changed'), 'changed'],
    [count('ahead'), count('ahead') === 1 ? 'day to come' : 'days to come'],
    [count('asked'), count('asked') === 1 ? 'question' : 'questions'],
    [count('gap'), count('gap') === 1 ? 'open question' : 'open questions'],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${told.length === 0 ? 'nothing new' : told.join(', ')} since ${since}`;
}

function welcome({ since, articles }: Layout): string {
  return since === null
    ? `From now on this digest brings what is new. ${counted(articles, 'article')} so far ${articles === 1 ? 'is' : 'are'} taken as known.`
    : '';
}

function introduction({ introduction: own }: Layout): string {
  return own === null || own.trim() === ''
    ? ''
    : `Editor’s note, not from the articles: ${clip(own, INTRODUCTION_LENGTH)}`;
}

function beyond({ left, unshown }: Layout): string {
  if (left <= 0) return '';
  const titles = unshown.slice(0, 3).map((title) => `“${clip(title, 80)}”`);
  return `And ${left} more${titles.length === 0 ? '' : `, among them ${titles.join(', ')}`}.`;
}

/** As much as notifications and screen readers take, made harmless. */
function joined(parts: readonly string[]): string {
  let text = '';
  for (const part of parts.filter((one) => one !== '').map(escaped)) {
    if (text !== '' && text.length + part.length + 1 > SLACK.fallback) break;
    text = text === '' ? part.slice(0, SLACK.fallback) : `${text}\n${part}`;
  }
  return text;
}

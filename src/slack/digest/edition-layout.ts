import type { Edition } from '../../digest/edition.ts';
import type { Item } from '../../digest/item.ts';
import { topicsOf } from '../../digest/topics.ts';
import type { Library } from '../../ports.ts';
import type { Words } from '../../words/words.ts';
import { title } from '../citation.ts';
import { SLACK } from '../limits.ts';
import type { Message } from '../message.ts';
import type { ItemContext } from './item-buttons.ts';
import { assemble, INTRODUCTION_LENGTH, type Layout, type Piece } from './layout.ts';
import { pieceOf, type Room } from './pieces.ts';

/** What stands around an edition's items. */
export interface Setting {
  readonly digest: string;
  readonly name: string;
  /** When the last edition was, as people say it; null for the first. */
  readonly since: string | null;
  /** Whether an editor may add an introduction. */
  readonly introduced: boolean;
  readonly words: Words;
}

/** Tried in order until everything fits. */
const ROOMS: readonly Room[] = [
  { quotes: 3, length: 700 },
  { quotes: 3, length: 350 },
  { quotes: 2, length: 300 },
  { quotes: 1, length: 300 },
  { quotes: 1, length: 150 },
];
/** Room that an introduction takes, kept free until the editor has written one: a letter may be two in JSON. */
const INTRODUCTION_ROOM = 2 * INTRODUCTION_LENGTH;

/**
 * Lays an edition out so that it fits into one message of Slack's: with shorter and fewer quotes, the last items
 * first; then, where even that is too much, with fewer items, which are counted as left.
 */
export function layOut(edition: Edition, library: Library, setting: Setting): Layout {
  const piece = pieces(edition.items, library, setting);
  const laidOut = (rooms: readonly number[]): Layout => ({
    name: setting.name,
    since: setting.since,
    articles: library.articles.length,
    introduction: null,
    pieces: rooms.map((room, number) => piece(number, room)),
    left: edition.left + edition.items.length - rooms.length,
    unshown: edition.unshown.map(title).slice(0, 3),
  });
  const kept = setting.introduced ? INTRODUCTION_ROOM : 0;
  const fits = (layout: Layout) => fitsIn(assemble(layout, setting.words), kept);
  for (let count = edition.items.length; count > 0; count--) {
    let rooms = Array.from({ length: count }, () => 0);
    for (let step = 0; step <= count * (ROOMS.length - 1); step++) {
      const layout = laidOut(rooms);
      if (fits(layout)) return layout;
      rooms = rooms.with(count - 1 - (step % count), Math.floor(step / count) + 1);
    }
  }
  return laidOut([]);
}

/** Items as Slack shows them, each made once for a room. */
function pieces(items: readonly Item[], library: Library, { digest, words }: Setting) {
  const contexts = items.map((item, number) => {
    const topics = item.kind === 'gap' ? [] : topicsIn(library, item);
    return { digest, number, topics, words };
  });
  const made = new Map<string, Piece>();
  return (number: number, room: number): Piece => {
    const known = made.get(`${number} ${room}`);
    if (known !== undefined) return known;
    const piece = pieceOf(items[number] as Item, ROOMS[room] as Room, contexts[number] as ItemContext);
    made.set(`${number} ${room}`, piece);
    return piece;
  };
}

function topicsIn(library: Library, { article }: Exclude<Item, { kind: 'gap' }>): string[] {
  return topicsOf(article, library.factsOf(article.id));
}

function fitsIn({ blocks }: Message, kept: number): boolean {
  return blocks.length < SLACK.messageBlocks && JSON.stringify(blocks).length + kept <= SLACK.message;
}

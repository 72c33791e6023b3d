import type { Edition } from '../../digest/edition.ts';
import type { Item } from '../../digest/item.ts';
import { topicsOf } from '../../digest/topics.ts';
import type { Library } from '../../ports.ts';
import type { Words } from '../../words/words.ts';
import { title } from '../citation.ts';
import { SLACK } from '../limits.ts';
import type { Message } from '../message.ts';
import { assemble, INTRODUCTION_LENGTH, type Layout } from './layout.ts';
import { pieceOf, type Room } from './pieces.ts';

/** What stands around an edition's items. */
export interface Setting {
  readonly digest: string;
  readonly name: string;
  /** When the last edition was, as people say it; null for the first. */
  readonly since: string | null;
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
 * Lays an edition out so that it fits into one message of Slack's: first with shorter and fewer quotes; then, where
 * even that is too much, with fewer items, which are counted as left.
 */
export function layOut(edition: Edition, library: Library, setting: Setting): Layout {
  for (let count = edition.items.length; count > 0; count--) {
    const dropped = edition.items.length - count;
    for (const room of ROOMS) {
      const layout = laidOut(edition.items.slice(0, count), edition, dropped, library, setting, room);
      if (fits(assemble(layout, setting.words))) return layout;
    }
  }
  return laidOut([], edition, edition.items.length, library, setting, ROOMS[0] as Room);
}

function laidOut(
  items: readonly Item[],
  edition: Edition,
  dropped: number,
  library: Library,
  setting: Setting,
  room: Room,
): Layout {
  return {
    name: setting.name,
    since: setting.since,
    articles: library.articles.length,
    introduction: null,
    pieces: items.map((item, number) => {
      const topics = item.kind === 'gap' ? [] : topicsIn(library, item);
      return pieceOf(item, room, { digest: setting.digest, number, topics, words: setting.words });
    }),
    left: edition.left + dropped,
    unshown: edition.unshown.map(title).slice(0, 3),
  };
}

function topicsIn(library: Library, { article }: Exclude<Item, { kind: 'gap' }>): string[] {
  return topicsOf(article, library.factsOf(article.id));
}

function fits({ blocks }: Message): boolean {
  return (
    blocks.length < SLACK.messageBlocks && JSON.stringify(blocks).length + INTRODUCTION_ROOM <= SLACK.message
  );
}

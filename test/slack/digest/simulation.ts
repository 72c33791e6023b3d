import type { Digest, Settings } from '../../../src/digest/digest.ts';
import { firstDue, type Weekday } from '../../../src/digest/due.ts';
import type { Article } from '../../../src/facts/article.ts';
import { type OpenLibrary, openLibrary } from '../../../src/library.ts';
import { planner, wakesAt } from '../../../src/slack/digest/planner.ts';
import { NO_LEXICON } from '../../../src/text/lexicon.ts';
import { ZONES } from '../../digest/zones.ts';
import { turnableClock } from '../../support/clock.ts';
import { articleOf } from '../../support/libraries.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

/** Logs nothing; a test that expects a failure looks at what it did. */
export const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** Settings of a digest of every day at nine. */
export const SETTINGS: Settings = {
  name: 'Harbour desk',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  time: '09:00',
  timeZone: 'Europe/Berlin',
  collections: [],
  topics: [],
  muted: [],
  most: 5,
  whenNothingNew: false,
  gaps: false,
  review: 'none',
};

/** A digest of a channel. */
export function digestOf(id: string, settings: Partial<Settings> = {}): Digest {
  return {
    id,
    team: 'T1',
    owner: 'UOWNER',
    editor: null,
    channel: `C${id}`,
    settings: { ...SETTINGS, ...settings },
    state: 'active',
  };
}

/** A world with a planner, a clock and articles that come. */
export function newWorld(start: string) {
  const clock = turnableClock(start);
  const ledger = memoryLedger(clock);
  let articles: Article[] = [];
  let library: OpenLibrary = openLibrary(articles, [], NO_LEXICON);
  const errors: unknown[] = [];
  const log = { ...SILENT, error: (...parts: readonly unknown[]) => void errors.push(parts) };
  const sources = {
    library: () => library,
    ledger,
    archive: ledger,
    questions: async () => ({ asked: [], gaps: [] }),
  };
  return {
    clock,
    ledger,
    errors,
    sources,
    planners: [planner(sources, log), planner(sources, log)],
    articles: () => articles,
    async publish(next: Article[]) {
      articles = next;
      library = openLibrary(articles, [], NO_LEXICON);
      await ledger.remember(articles);
    },
    async add(digest: Digest) {
      const next = firstDue(digest.settings, clock.now());
      await ledger.save(digest, next, wakesAt(digest, next));
    },
    turnTo: (at: number) => clock.turn(at - clock.now()),
    /** Ticks all replicas at once until nothing moves. */
    async settle() {
      for (;;) {
        const moved = await Promise.all(this.planners.map((one) => one.tick()));
        if (moved.every((count) => count === 0)) return;
      }
    },
  };
}

/** One of the worlds. */
export type World = ReturnType<typeof newWorld>;

/** An article that repeats no other: its day's ships are its own. */
export function dispatch(day: number): Article {
  const ship = `${['Amber', 'Briar', 'Cedar', 'Dune', 'Elder'][day % 5]}${day}`;
  return articleOf(
    `dispatch-${day}`,
    `The ship ${ship} reached Ostrey on Monday with ${day + 2} crates of ${ship} tea. Harbour master Ida Brandt gave the ${ship} berth number ${day + 7}.`,
    { title: `Arrival of the ${ship}` },
  );
}

/** Digests in all zones, at all times of day, on all kinds of weekdays. */
export function manyDigests(count: number): Digest[] {
  const weeks: readonly (readonly Weekday[])[] = [[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [1, 4], [7]];
  return Array.from({ length: count }, (_, at) => {
    const hour = [0, 2, 9, 23, 7, 1][at % 6] ?? 9;
    const minute = [0, 30, 15, 45][Math.floor(at / 6) % 4] ?? 0;
    return digestOf(String(at), {
      timeZone: ZONES[at % ZONES.length] ?? 'UTC',
      weekdays: weeks[at % weeks.length] ?? [1],
      time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      whenNothingNew: at % 2 === 0,
    });
  });
}

import type { Digest } from '../../src/digest/digest.ts';
import type { Due } from '../../src/digest/due.ts';
import type { Article } from '../../src/facts/article.ts';
import type {
  Archive,
  Digests,
  EditionState,
  Ledger,
  LedgerEntry,
  Outcome,
  Outgoing,
  Planned,
} from '../../src/ports/ledger.ts';
import type { Clock } from '../../src/ports.ts';

/** A ledger in memory, and the queue of what it sends out, for tests that turn a clock through years. */
export interface MemoryLedger extends Ledger, Archive {
  readonly outbox: readonly Outgoing[];
  /** Tells how a message ended, as the sender would. */
  ended(key: string, state: 'sent' | 'failed' | 'held', reason?: string): void;
  entries(digest: string): readonly LedgerEntry[];
  /** When the next digest needs attention; Infinity when none ever does. */
  nextWake(): number;
}

interface Row extends LedgerEntry {
  state: EditionState;
  revision: number;
  content: unknown;
  keys: readonly string[];
}

const READ: ReadonlySet<EditionState> = new Set(['queued', 'sent', 'empty', 'held']);

/** An empty one. */
export function memoryLedger(clock: Clock): MemoryLedger {
  const digests = new Map<string, { digest: Digest; next: Due; wakesAt: number }>();
  const rows = new Map<string, Row[]>();
  const outbox: Outgoing[] = [];
  const keys = new Set<string>();
  const ends: { key: string; state: 'sent' | 'failed' | 'held'; reason: string | null }[] = [];
  const told = new Map<string, Map<string, string>>();
  const history: { at: number; articles: readonly Article[] }[] = [];
  const of = (digest: string) => rows.get(digest) ?? rows.set(digest, []).get(digest) ?? [];
  const copy = <T>(value: T): T => structuredClone(value);
  const send = (some: readonly Outgoing[]) => {
    for (const one of some) {
      if (keys.has(one.key)) continue;
      keys.add(one.key);
      outbox.push(one);
    }
  };
  const planned = (id: string): Planned | null => {
    const row = digests.get(id);
    if (row === undefined) return null;
    const read = of(id).findLast(({ state }) => READ.has(state));
    return {
      digest: row.digest,
      next: row.next,
      wakesAt: row.wakesAt,
      last: read === undefined ? null : { day: read.day, at: read.at },
      unsure: of(id).findLast(({ state }) => state === 'held')?.day ?? null,
      since: read === undefined ? null : read.asOf,
    };
  };
  const tell = (digest: Digest, day: string, some: readonly string[]) => {
    const place = `${digest.team} ${digest.channel}`;
    const known = told.get(place) ?? new Map<string, string>();
    for (const key of some) if (!known.has(key)) known.set(key, `${digest.id} ${day}`);
    told.set(place, known);
  };
  return {
    outbox,
    now: async () => clock.now(),
    save: async (digest, next, wakesAt) =>
      void digests.set(digest.id, { digest: copy(digest), next, wakesAt }),
    change: async (digest) => {
      const row = digests.get(digest.id);
      if (row?.digest.team === digest.team) row.digest = copy(digest);
    },
    remove: async (team, id) => {
      if (digests.get(id)?.digest.team === team) digests.delete(id);
    },
    find: async (team, id) => (digests.get(id)?.digest.team === team ? planned(id) : null),
    list: async (team) =>
      [...digests.values()]
        .filter(({ digest }) => digest.team === team)
        .map(({ digest }) => planned(digest.id) as Planned),
    due: async (now, limit) =>
      [...digests.values()]
        .filter(({ digest, wakesAt }) => digest.state === 'active' && wakesAt <= now)
        .sort((a, b) => a.wakesAt - b.wakesAt)
        .slice(0, limit)
        .map(({ digest }) => planned(digest.id) as Planned),
    step: async ({ from, missed, edition, outgoing, next, wakesAt }) => {
      const row = digests.get(from.digest.id);
      if (row === undefined || row.next.day !== from.next.day || row.wakesAt !== from.wakesAt) return false;
      const editions = of(from.digest.id);
      if (edition !== null) {
        const before = editions.find(({ day }) => day === edition.due.day);
        if (before !== undefined && before.state !== 'draft' && before.state !== 'approved') return false;
        if (before !== undefined) Object.assign(before, { state: edition.state });
        else
          editions.push({
            digest: from.digest.id,
            day: edition.due.day,
            at: edition.due.at,
            state: edition.state,
            revision: 0,
            content: copy(edition.content),
            asOf: edition.asOf,
            keys: edition.keys,
          });
        if (edition.state === 'queued') tell(from.digest, edition.due.day, edition.keys);
      }
      for (const { day, at } of missed) {
        if (!editions.some((one) => one.day === day))
          editions.push({
            digest: from.digest.id,
            day,
            at,
            state: 'missed',
            revision: 0,
            content: null,
            asOf: clock.now(),
            keys: [],
          });
      }
      Object.assign(row, { next, wakesAt });
      send(outgoing);
      return true;
    },
    entry: async (digest, day) => copy(of(digest).find((row) => row.day === day) ?? null),
    revise: async (entry, state, content) => {
      const row = of(entry.digest).find(({ day }) => day === entry.day);
      if (row === undefined || row.revision !== entry.revision || !['draft', 'approved'].includes(row.state))
        return false;
      Object.assign(row, { state, content: copy(content), revision: row.revision + 1 });
      return true;
    },
    told: async (team, channel) => {
      const known = told.get(`${team} ${channel}`);
      return (key) => known?.has(key) ?? false;
    },
    outcomes: async (limit) =>
      ends.slice(0, limit).flatMap(({ key, state, reason }): Outcome[] => {
        const [, id = '', day = ''] = key.split(':');
        const entry = of(id).find((row) => row.day === day && row.state === 'queued');
        const digest = digests.get(id)?.digest;
        return entry === undefined || digest === undefined
          ? []
          : [{ entry: copy(entry), digest, state, reason }];
      }),
    settle: async ({ entry, digest, state }, { notices, block }) => {
      const row = of(entry.digest).find(({ day }) => day === entry.day);
      if (row === undefined || row.state !== 'queued') return false;
      row.state = state;
      if (state === 'failed') {
        const known = told.get(`${digest.team} ${digest.channel}`);
        for (const [key, edition] of known ?? [])
          if (edition === `${digest.id} ${entry.day}`) known?.delete(key);
        const live = digests.get(digest.id);
        if (live !== undefined && block) live.digest = { ...live.digest, state: 'blocked' };
      }
      send(notices);
      return true;
    },
    unheard: async () => [],
    sayAgain: async () => false,
    resolve: async (entry, again) => {
      const row = of(entry.digest).find(({ day }) => day === entry.day);
      if (row === undefined || row.state !== 'held') return false;
      row.state = again === null ? 'sent' : 'queued';
      row.revision++;
      if (again !== null) send([again]);
      return true;
    },
    remember: async (articles) => {
      history.push({ at: clock.now(), articles });
      return clock.now();
    },
    known: async (at) =>
      new Map(
        (history.filter((one) => one.at <= at).at(-1)?.articles ?? []).map(({ id, sha256 }) => [id, sha256]),
      ),
    former: async (at, ids) =>
      (history.filter((one) => one.at <= at).at(-1)?.articles ?? []).filter(({ id }) => ids.includes(id)),
    ended: (key, state, reason) => {
      ends.splice(0, ends.length, ...ends.filter((end) => end.key !== key), {
        key,
        state,
        reason: reason ?? null,
      });
    },
    entries: (digest) => of(digest),
    nextWake: () => {
      const active = [...digests.values()].filter(({ digest }) => digest.state === 'active');
      return Math.min(...active.map(({ wakesAt }) => wakesAt));
    },
  };
}

/** All that digests keep, in memory. */
export function memoryDigests(clock: Clock): Digests & { readonly ledger: MemoryLedger } {
  const ledger = memoryLedger(clock);
  return { ledger, archive: ledger, questions: async () => ({ asked: [], gaps: [] }) };
}

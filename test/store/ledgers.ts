import type { Outgoing, Planned, Step } from '../../src/ports/ledger.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { digestOf } from '../slack/digest/simulation.ts';
import type { Backend } from './databases.ts';
import { opened } from './opened.ts';

/** Three days in a row on which a digest is due. */
export const FIRST = { day: '2026-11-23', at: 1000 };
export const SECOND = { day: '2026-11-24', at: 2000 };
export const THIRD = { day: '2026-11-25', at: 3000 };

/** A message that leaves for a channel. */
export function outgoing(key: string, more: Partial<Outgoing> = {}): Outgoing {
  const message = { text: 'News — “quoted”', blocks: [] };
  return { key, team: 'T1', channel: 'C1', message, notBefore: 0, notAfter: 9e15, ...more };
}

/** A move of a digest's plan: its edition is queued, the next one is on the second day. */
export function step(from: Planned, more: Partial<Step> = {}, keys: readonly string[] = ['a', 'b']): Step {
  const edition = { due: from.next, state: 'queued', content: { name: 'é' }, asOf: 7, keys } as const;
  const letter = outgoing(`digest:${from.digest.id}:${from.next.day}`);
  return { from, missed: [], edition, outgoing: [letter], next: SECOND, wakesAt: SECOND.at, ...more };
}

/** A ledger in which one digest is due on the first day, and what people write is sealed. */
export async function startLedger(backend: Backend) {
  const location = await backend.fresh();
  const kept = await opened(backend, location, undefined, vaultWith(['a secret of thirty-two bytes, or so']));
  const ledger = ledgerOver(kept.database);
  await ledger.save(digestOf('1'), FIRST, FIRST.at);
  const planned = async (id = '1') => {
    const found = await ledger.find('T1', id);
    if (found === null) throw new Error('It is not there.');
    return found;
  };
  return { location, kept, ledger, planned };
}

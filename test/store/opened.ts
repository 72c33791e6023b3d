import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import type { Letter } from '../../src/ports/delivery.ts';
import type { Installation } from '../../src/ports/installations.ts';
import type { Asked, Library } from '../../src/ports.ts';
import { type Kept, openStore } from '../../src/store/open-store.ts';
import type { Vault } from '../../src/store/vault.ts';
import { found, LEASE, toyLibrary } from '../support/slack-fixtures.ts';
import type { Backend } from './databases.ts';

const LEASES = { arrival: 60_000, letter: 60_000 };

/** An open store that is closed with the test. A location opens the same one a second time, as a replica would. */
export async function opened(
  backend: Backend,
  location?: string,
  library: Library = toyLibrary(),
  vault?: Vault,
): Promise<Kept> {
  const kept = await openStore(location ?? (await backend.fresh()), () => library, LEASES, vault);
  onTestFinished(() => kept.close());
  return kept;
}

/** Lets an hour pass, or more, for everything that is due later. */
export async function later({ database: { kysely } }: Kept, hours = 1): Promise<void> {
  const millis = hours * 3_600_000;
  await sql`update inbox set due_at = due_at - ${millis}`.execute(kysely);
  await sql`update outbox set due_at = due_at - ${millis}, verify_at = verify_at - ${millis}`.execute(kysely);
  await sql`update pause set until = until - ${millis}`.execute(kysely);
}

/** A letter to a thread of the channel C1. */
export function letter(key: string, more: Partial<Letter> = {}): Letter {
  const post = { method: 'chat.postMessage', args: { channel: 'C1', text: 'Ostrey — “quoted”' } };
  return { key, team: 'T1', channel: 'C1', thread: '1.0', post, ...more };
}

/** The installation of a workspace. */
export function installationIn(id: string, more: Partial<Installation> = {}): Installation {
  return {
    ...{ id, name: 'Acme', organisation: null, wide: false, token: `xoxb-${id}`, scopes: ['chat:write'] },
    ...{ botId: 'B1', botUserId: 'U1', appId: 'A1', ...more },
  };
}

/** A question asked there, in characters that databases dislike. */
export function asked(id: string, ts: string, more: Partial<Asked> = {}): Asked {
  const place = { channel: 'C1', ts, thread: ts };
  return {
    ...{
      id,
      team: 'T1',
      user: 'U1',
      question: 'what\u0000 was \ud800?',
      answer: found([LEASE]),
      at: 0,
      place,
    },
    ...more,
  };
}

import { sql } from 'kysely';
import type { Database } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a finished event is known, in milliseconds: Slack may deliver it again for a day. */
const EVENTS_KEPT = 7 * DAY;
/** How long a message that was posted, refused or held is known, in milliseconds. */
const LETTERS_KEPT = 30 * DAY;

/** Lets go of what nobody asks for any more. Every replica may do it, at any time. */
export async function tidy({ kysely, now }: Database): Promise<void> {
  await kysely
    .deleteFrom('inbox')
    .where('state', '=', sql.lit('done' as const))
    .where('received_at', '<', sql<number>`${now} - ${EVENTS_KEPT}`)
    .execute();
  await kysely
    .deleteFrom('outbox')
    .where('state', '<>', sql.lit('open' as const))
    .where('due_at', '<', sql<number>`${now} - ${LETTERS_KEPT}`)
    .execute();
  await kysely.deleteFrom('pause').where('until', '<', now).execute();
}

import { sql } from 'kysely';
import type { Finding } from '../ports/finding.ts';
import { counted } from '../words/counted.ts';
import { knownSteps, pendingSteps, stepsOf } from './migrate.ts';
import { outboxOver } from './outbox.ts';
import type { Database } from './schema.ts';
import { opening } from './vault.ts';

/** Rows of each table that are tried with the key. */
const TRIED = 200;
/** Letters that wait longer than this are stuck, in milliseconds. */
const LONG = 10 * 60 * 1000;

/** Looks into a database that can be reached, and changes nothing in it. */
export async function checkStore(database: Database): Promise<readonly Finding[]> {
  const unknown = (await stepsOf(database).catch(() => [])).filter((step) => !knownSteps().includes(step));
  if (unknown.length > 0)
    return [
      {
        level: 'problem',
        what: `The database was used by a newer Footnote: it has ${unknown.join(', ')}.`,
        fix: 'Start the newer version, or restore the backup made before it.',
      },
    ];
  const pending = await pendingSteps(database);
  if (pending.length > 0)
    return [
      {
        level: 'note',
        what: `The database is not up to date: ${pending.join(', ')} ${pending.length === 1 ? 'is' : 'are'} missing.`,
        fix: 'Start the bot, or run "footnote migrate".',
      },
    ];
  const kind = database.kind === 'sqlite' ? 'a file' : 'PostgreSQL';
  return [
    { level: 'good', what: `The database (${kind}) can be read and is up to date.` },
    ...(await letters(database)),
    ...(await seals(database)),
  ];
}

async function letters(database: Database): Promise<Finding[]> {
  const { held, failed } = await outboxOver(database, 1).counts();
  const { stuck } = await database.kysely
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('stuck'))
    .where('state', '=', 'open')
    .where('due_at', '<', ({ eb }) => eb(database.now, '-', LONG))
    .executeTakeFirstOrThrow();
  const found: Finding[] = [];
  if (held > 0)
    found.push({
      level: 'note',
      what: `${counted(held, 'message')} held: Slack did not say whether it arrived.`,
      fix: 'Whoever asked was told. With the scopes channels:history and groups:history the bot can look for itself.',
    });
  if (failed > 0)
    found.push({
      level: 'note',
      what: `${counted(failed, 'message')} refused by Slack in the last 30 days.`,
      fix: 'Mostly the bot is not in the channel: /invite @Footnote there.',
    });
  if (Number(stuck) > 0)
    found.push({
      level: 'problem',
      what: `${counted(Number(stuck), 'message')} should have left more than ten minutes ago.`,
      fix: 'Start the bot; if it runs, look into its log.',
    });
  return found.length > 0 ? found : [{ level: 'good', what: 'No message is held or waits too long.' }];
}

/** Where sealed texts are kept: table, what each is sealed about, and the column. */
const TEXTS = [
  ['answer', 'id', 'result'],
  ['inbox', 'key', 'body'],
  ['outbox', 'key', 'payload'],
  ['notice', 'key', 'message'],
] as const;
const TOKENS = ['installation', 'id', 'sealed'] as const;

async function seals({ kysely, vault }: Database): Promise<Finding[]> {
  const shut = async ([table, about, column]: (typeof TEXTS)[number] | typeof TOKENS) => {
    const { rows } = await sql<{ about: string; sealed: string }>`
      select ${sql.ref(about)} as about, ${sql.ref(column)} as sealed from ${sql.table(table)}
      where ${sql.ref(column)} <> '' limit ${TRIED}`.execute(kysely);
    return rows.filter(({ about, sealed }) => opening(vault, sealed, about) === null).length;
  };
  const texts = (await Promise.all(TEXTS.map(shut))).reduce((sum, count) => sum + count, 0);
  const tokens = await shut(TOKENS);
  const fix = 'Put the key it was sealed with behind the newest one in FOOTNOTE_ENCRYPTION_KEY.';
  const found: Finding[] = [];
  if (tokens > 0)
    found.push({
      level: 'problem',
      what: `${counted(tokens, 'token')} of workspaces cannot be opened with the keys that are here.`,
      fix,
    });
  if (texts > 0)
    found.push({
      level: 'problem',
      what: `${counted(texts, 'kept text')} cannot be opened with the keys that are here.`,
      fix,
    });
  return found.length > 0 ? found : [{ level: 'good', what: 'The key opens what is kept.' }];
}

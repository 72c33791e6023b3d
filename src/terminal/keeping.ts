import type { Command } from 'commander';
import { deedsOf } from '../store/audit.ts';
import { backUp } from '../store/backup.ts';
import { forget } from '../store/forget.ts';
import { migrate, pendingSteps } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';
import { restore } from '../store/restore.ts';
import type { Database } from '../store/schema.ts';
import { vaultOver } from '../store/vault.ts';
import { counted } from '../words/counted.ts';
import { deedJson, deedsText } from './deeds-text.ts';
import { wholeNumber } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What the commands need to know: where everything is kept, and what seals it. */
export interface Keeping {
  readonly database: string;
  readonly secrets: readonly string[];
}

/**
 * The commands for what is kept: migrate, backup, restore, forget, audit. The bot may run meanwhile, but for `restore`,
 * which wants an empty database.
 *
 * @param keeping Reads the environment; throws when it is not complete.
 */
export function addKeepingCommands(
  program: Command,
  keeping: () => Keeping,
  { print, exitWith }: Terminal,
): void {
  const withDatabase = async (work: (database: Database) => Promise<void>) => {
    const { database: location, secrets } = keeping();
    const database = await openDatabase(location, vaultOver(secrets));
    await work(database).finally(() => database.close());
  };

  program
    .command('migrate')
    .description('bring the database up to date; the bot does it at its start as well')
    .option('--check', 'change nothing; say what would be done, with exit code 1 if there is something')
    .action(async ({ check }: { check?: true }) => {
      await withDatabase(async (database) => {
        const steps = check ? await pendingSteps(database) : await migrate(database);
        const done = check ? 'would be taken' : 'taken';
        print(
          steps.length === 0
            ? 'The database is up to date.'
            : `${counted(steps.length, 'step')} ${done}: ${steps.join(', ')}.`,
        );
        if (check && steps.length > 0) exitWith(1);
      });
    });

  program
    .command('backup')
    .description('write everything that is kept into a file; the bot may go on meanwhile')
    .argument('<file>', 'a file that is not there yet')
    .action(async (file: string) => {
      await withDatabase(async (database) => {
        await migrate(database);
        print(`${counted(await backUp(database, file), 'row')} written to ${file}.`);
        print('What people wrote is sealed in it: keep the keys of FOOTNOTE_ENCRYPTION_KEY as well.');
      });
    });

  program
    .command('restore')
    .description('fill a new database from a backup')
    .argument('<file>', 'what "footnote backup" has written')
    .action(async (file: string) => {
      await withDatabase(async (database) => {
        await migrate(database);
        const { rows, at, uncertain, paused } = await restore(database, file);
        print(`${counted(rows, 'row')} restored, as of ${new Date(at).toISOString()}.`);
        if (uncertain > 0)
          print(
            `${counted(uncertain, 'message')} may have been posted since: each is looked for first, and held where that is not allowed.`,
          );
        if (paused > 0)
          print(`${counted(paused, 'digest')} may have been posted since: paused. Resume them in Slack.`);
      });
    });

  program
    .command('forget')
    .description('delete everything that is kept of a workspace, or of one person in it')
    .requiredOption('--team <id>', 'the workspace, such as T0123ABCD')
    .option('--user <id>', 'the person, such as U0123ABCD; without it, the whole workspace')
    .action(async (whose: { team: string; user?: string }) => {
      await withDatabase(async (database) => {
        await migrate(database);
        print(`${counted(await forget(database, whose), 'row')} deleted. Backups still hold them.`);
      });
    });

  program
    .command('audit')
    .description('list who did what that changes what the bot says or posts, newest first')
    .option('--team <id>', 'of one workspace, such as T0123ABCD')
    .option('--limit <n>', 'how many', wholeNumber, 50)
    .option('--json', 'one line of JSON for each')
    .action(async ({ team, limit, json }: { team?: string; limit: number; json?: true }) => {
      await withDatabase(async (database) => {
        await migrate(database);
        const deeds = await deedsOf(database, team ?? null, limit);
        if (json) for (const deed of deeds) print(deedJson(deed));
        else print(deedsText(deeds));
      });
    });
}

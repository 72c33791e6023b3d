import { existsSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { FootnoteError } from '../errors.ts';
import { readFolder } from '../knowledge/folder.ts';
import { tellProblem } from '../knowledge/problem-report.ts';
import type { Finding } from '../ports/finding.ts';
import type { Installation } from '../ports/installations.ts';
import type { SlackAccess } from '../slack/check-slack.ts';
import { checkStore } from '../store/check-store.ts';
import { installationsOver } from '../store/installations.ts';
import { fileOf, openDatabase } from '../store/open-database.ts';
import { vaultOver } from '../store/vault.ts';
import { counted } from '../words/counted.ts';
import type { Keeping } from './keeping.ts';
import type { Terminal } from './terminal.ts';

/** What the environment says, as far as the doctor needs it. */
export type Surroundings = Keeping &
  Omit<SlackAccess, 'installations'> & { readonly encryptionKeys: readonly string[] };

/**
 * `footnote doctor`: looks at all that the bot needs, and names every problem with its fix. Nothing is changed, and
 * nothing is posted. Bolt is loaded by this command alone, since it takes as long as an answer.
 *
 * @param surroundings Reads the environment; throws when it is not complete.
 */
export function addDoctorCommand(
  program: Command,
  folder: Option,
  surroundings: () => Surroundings,
  { print, exitWith, colours }: Terminal,
): void {
  program
    .command('doctor')
    .description(
      'look for what keeps the bot from working, and how to mend it; exit code 1 when something does',
    )
    .addOption(folder)
    .action(async ({ knowledge }: { knowledge: string }) => {
      let problems = 0;
      const tell = (findings: readonly Finding[]) => {
        for (const { level, what, fix } of findings) {
          if (level === 'problem') problems++;
          const mark = { good: colours.green('✓'), note: colours.yellow('!'), problem: colours.red('✗') }[
            level
          ];
          print(`${mark} ${what}${fix === undefined ? '' : `\n  → ${fix}`}`);
        }
      };
      const read = attempt(surroundings);
      tell(read.findings);
      tell(await checkKnowledge(knowledge));
      if (read.value !== null) {
        const { findings, installations } = await checkDatabase(read.value);
        tell(findings);
        const { checkSlack } = await import('../slack/check-slack.ts');
        tell(await checkSlack({ ...read.value, installations }));
      }
      print(problems === 0 ? 'Nothing keeps the bot from working.' : `${problems} to mend.`);
      if (problems > 0) exitWith(1);
    });
}

function attempt(surroundings: () => Surroundings): { value: Surroundings | null; findings: Finding[] } {
  try {
    const value = surroundings();
    const good: Finding = { level: 'good', what: 'The environment is complete.' };
    const sealed = value.connection.kind === 'desk' || value.encryptionKeys.length > 0;
    const unsealed: Finding = {
      level: 'note',
      what: 'FOOTNOTE_ENCRYPTION_KEY is not set: what is kept is sealed with a key made from a token, and lost with it.',
      fix: 'Set it; "openssl rand -base64 32" makes one.',
    };
    return { value, findings: sealed ? [good] : [good, unsealed] };
  } catch (error) {
    return { value: null, findings: [problemOf(error)] };
  }
}

async function checkKnowledge(dir: string): Promise<Finding[]> {
  try {
    const { articles, problems } = await readFolder(dir);
    const some: Finding =
      articles.length === 0
        ? { level: 'note', what: `There is no article in ${dir}.`, fix: 'Put a .md or .txt file into it.' }
        : { level: 'good', what: `${dir}: ${counted(articles.length, 'article')}.` };
    return [
      some,
      ...problems.map((problem): Finding => {
        const level = problem.severity === 'error' ? 'problem' : 'note';
        return { level, ...tellProblem(problem, dir) };
      }),
    ];
  } catch (error) {
    return [problemOf(error)];
  }
}

/** A database in a file that is not there yet is not made. */
async function checkDatabase({
  database: location,
  secrets,
}: Surroundings): Promise<{ findings: readonly Finding[]; installations: readonly Installation[] }> {
  const file = fileOf(location);
  if (file !== null && !existsSync(file))
    return {
      findings: [{ level: 'good', what: 'There is no database yet; the bot makes it at its first start.' }],
      installations: [],
    };
  try {
    const database = await openDatabase(location, vaultOver(secrets));
    try {
      const findings = await checkStore(database);
      const installations = await installationsOver(database)
        .all()
        .catch(() => []);
      return { findings, installations };
    } finally {
      await database.close();
    }
  } catch (error) {
    return { findings: [problemOf(error)], installations: [] };
  }
}

function problemOf(error: unknown): Finding {
  if (!(error instanceof FootnoteError)) throw error;
  const { what, fix } = error;
  return { level: 'problem', what, fix: fix.trim() };
}

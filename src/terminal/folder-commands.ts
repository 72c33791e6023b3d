import type { Command, Option } from 'commander';
import { localDay } from '../digest/due.ts';
import { ALL_INTERESTS } from '../digest/topics.ts';
import { describeProblem } from '../knowledge/problem-report.ts';
import type { Library } from '../ports.ts';
import { counted } from '../words/counted.ts';
import { editionText } from './edition-text.ts';
import { isoDay, wholeNumber } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * The commands that look at a folder of articles and ask nothing of it: check, digest.
 *
 * @param open Reads a folder and makes it answerable.
 */
export function addFolderCommands(
  program: Command,
  folder: Option,
  open: (dir: string) => Promise<Library>,
  { print, exitWith, colours, columns }: Terminal,
): void {
  program
    .command('check')
    .description('check a folder of articles; exit code 1 when a file cannot be used')
    .argument('[dir]', 'the folder', folder.defaultValue)
    .action(async (dir: string) => {
      const { articles, facts, problems } = await open(dir);
      for (const problem of problems)
        print(
          `${problem.severity === 'error' ? colours.red('error') : colours.yellow('warning')} ${describeProblem(problem, dir)}`,
        );
      print(
        `${counted(articles.length, 'article')}, ${facts.length} facts, ${counted(problems.length, 'problem')}.`,
      );
      if (problems.some(({ severity }) => severity === 'error')) exitWith(1);
    });

  program
    .command('digest')
    .description('show the edition of a digest that the articles would make today; nothing is posted')
    .requiredOption('--preview', 'print it here')
    .addOption(folder)
    .option('--before <dir>', 'the articles as they were at the last edition; without it, this is the first')
    .option('--most <n>', 'most items', wholeNumber, 5)
    .option('--day <date>', 'the edition’s day, such as 2026-11-23', isoDay)
    .action(async (options: { knowledge: string; before?: string; most: number; day?: string }) => {
      const library = await open(options.knowledge);
      const before = options.before === undefined ? null : await open(options.before);
      const former = before === null ? [] : Map.groupBy(before.facts, ({ article }) => article.id);
      const edition = library.compose({
        day: options.day ?? localDay(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now()),
        most: options.most,
        interests: ALL_INTERESTS,
        past: {
          known: before && new Map(before.articles.map(({ id, sha256 }) => [id, sha256])),
          former: new Map(former),
          had: () => false,
        },
        asked: [],
        gaps: [],
      });
      print(editionText(edition, columns(), colours));
    });
}

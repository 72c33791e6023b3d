#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { config as readDotenv } from 'dotenv';
import pico from 'picocolors';
import { factsIn } from './answer/answer.ts';
import { FootnoteError } from './errors.ts';
import { type FolderContents, readFolder } from './knowledge/folder.ts';
import { readLexicon } from './knowledge/lexicon.ts';
import { type OpenLibrary, openLibrary } from './library.ts';
import { answerJson } from './terminal/answer-json.ts';
import { answerText } from './terminal/answer-text.ts';
import type { Terminal } from './terminal/terminal.ts';
import { whyText } from './terminal/why.ts';
import type { Lexicon } from './text/lexicon.ts';

/** Exit codes of `ask`: found, refused or choose, and anything that went wrong. */
const FOUND = 0;
const NOT_FOUND = 1;
const FAILED = 2;

readDotenv({ quiet: true });
const folder = new Option('--knowledge <dir>', 'folder of the articles').default(
  process.env.FOOTNOTE_KNOWLEDGE || 'knowledge',
);
const program = new Command('footnote')
  .description('Answers questions in the words of your articles, each with its source.')
  .exitOverride();

program
  .command('ask')
  .description('ask one question; exit code 0 when it is answered, 1 when it is not')
  .argument('<question...>', 'the question; quotation marks around it are optional')
  .addOption(folder)
  .option('--json', 'one line of JSON for programs')
  .option('--then <question>', 'ask this after it, as a follow-up in the same thread; shows its answer')
  .option('--why', 'show how the answer came about')
  .option('--article <id>', 'look in this article only')
  .action(
    async (
      words: string[],
      options: { knowledge: string; json?: true; why?: true; article?: string; then?: string },
    ) => {
      const library = await open(options.knowledge);
      const only = options.article;
      if (only !== undefined && !library.articles.some(({ id }) => id === only)) {
        const known = library.articles.map(({ id }) => id).slice(0, 10);
        throw new FootnoteError(
          'unknown_article',
          `There is no article "${only}" in ${options.knowledge}.`,
          `Known: ${known.join(', ') || 'none'}.`,
        );
      }
      const started = performance.now();
      const scope =
        only === undefined ? undefined : (article: number) => library.articles[article]?.id === only;
      const question = words.join(' ');
      const first = library.decide(question, scope);
      const decision =
        options.then === undefined
          ? first
          : library.decideAfter({ question, facts: factsIn(first.answer) }, options.then, scope);
      const millis = performance.now() - started;
      const { answer } = decision;
      if (options.json) print(answerJson(answer, library.articles.length, millis));
      else print(answerText(answer, library.articles.length, process.stdout.columns ?? 80, pico));
      if (options.why) (options.json ? printError : print)(`\n${whyText(decision)}`);
      process.exitCode = answer.kind === 'found' ? FOUND : NOT_FOUND;
    },
  );

if (process.argv[2] !== 'ask') await addOtherCommands();

/**
 * All commands but `ask`, whose answer does not wait for what they load: the drivers of two databases, and what checks the
 * environment.
 */
async function addOtherCommands(): Promise<void> {
  const [doctor, evaluation, folders, keepings, verifying, { readConfig, sealingSecrets }] =
    await Promise.all([
      import('./terminal/doctor.ts'),
      import('./terminal/evaluation.ts'),
      import('./terminal/folder-commands.ts'),
      import('./terminal/keeping.ts'),
      import('./terminal/verify.ts'),
      import('./config.ts'),
    ]);
  const keeping = () => {
    const config = readConfig(process.env);
    return { ...config, secrets: sealingSecrets(config) };
  };
  const terminal: Terminal = {
    print,
    printError,
    exitWith: (code) => {
      process.exitCode = code;
    },
    colours: pico,
    columns: () => process.stdout.columns ?? 80,
    input: () => text(process.stdin),
    residentBytes: () => process.memoryUsage.rss(),
  };
  evaluation.addEvalCommand(program, folder, libraryOf, terminal);
  folders.addFolderCommands(program, folder, open, terminal);
  verifying.addVerifyCommand(program, folder, open, terminal);
  keepings.addKeepingCommands(program, keeping, terminal);
  doctor.addDoctorCommand(program, folder, keeping, terminal);
}

async function open(dir: string): Promise<OpenLibrary> {
  return libraryOf(await readFolder(dir), readLexicon());
}

function libraryOf({ articles, problems, aliases }: FolderContents, lexicon: Lexicon): OpenLibrary {
  return openLibrary(articles, problems, lexicon, aliases);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  await program.parseAsync();
} catch (problem) {
  const known = problem instanceof FootnoteError || (problem instanceof Error && 'code' in problem);
  const commander = problem instanceof Error && 'exitCode' in problem && typeof problem.exitCode === 'number';
  if (commander) process.exitCode = problem.exitCode === 0 ? 0 : FAILED;
  else {
    printError(known ? problem.message : String(problem instanceof Error ? problem.stack : problem));
    process.exitCode = FAILED;
  }
}

#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { config as readDotenv } from 'dotenv';
import pico from 'picocolors';
import { factsIn } from './answer/answer.ts';
import { readConfig, sealingSecrets } from './config.ts';
import { FootnoteError } from './errors.ts';
import { readFolder } from './knowledge/folder.ts';
import { readLexicon } from './knowledge/lexicon.ts';
import { describeProblem } from './knowledge/problem-report.ts';
import { type OpenLibrary, openLibrary } from './library.ts';
import { report } from './observe/evaluate.ts';
import { NOISES, type Noise, noisySet } from './observe/noise.ts';
import { askOne } from './observe/outcome.ts';
import { plainBm25 } from './observe/plain-bm25.ts';
import { readName, readSet } from './observe/question-set.ts';
import { answerJson } from './terminal/answer-json.ts';
import { answerText } from './terminal/answer-text.ts';
import { addDoctorCommand } from './terminal/doctor.ts';
import { evaluationJson, evaluationText, predictionLine } from './terminal/evaluation-text.ts';
import { addFolderCommands } from './terminal/folder-commands.ts';
import { addKeepingCommands } from './terminal/keeping.ts';
import { wholeNumber } from './terminal/options.ts';
import type { Terminal } from './terminal/terminal.ts';
import { addVerifyCommand } from './terminal/verify.ts';
import { whyText } from './terminal/why.ts';

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

program
  .command('eval')
  .description('measure ranking and refusals on a question set')
  .argument('<set>', 'folder with questions.jsonl, and articles/ of its own or none')
  .addOption(folder)
  .option('--whole', 'search all articles, also where a question names its own')
  .option('--limit <n>', 'ask the first n questions only', wholeNumber)
  .option('--json', 'one line of JSON for programs')
  .option('--predictions <file>', 'write one line of JSON per question to this file')
  .addOption(new Option('--noise <kind>', 'ask as people do who are in a hurry').choices(NOISES))
  .option('--seed <n>', 'another noise of the same kind', wholeNumber, 1)
  .action(
    async (
      set: string,
      options: {
        knowledge: string;
        whole?: true;
        limit?: number;
        json?: true;
        predictions?: string;
        noise?: Noise;
        seed: number;
      },
    ) => {
      const name = await readName(set);
      const own = join(set, 'articles');
      const dir = existsSync(own) ? own : options.knowledge;
      const { articles, problems, aliases } = await readFolder(dir);
      for (const problem of problems.filter(({ severity }) => severity === 'error'))
        printError(describeProblem(problem, dir));
      const clean = await readSet(set, articles, options.limit);
      const questions = options.noise === undefined ? clean : noisySet(clean, options.noise, options.seed);
      const lexicon = readLexicon();
      const started = performance.now();
      const library = openLibrary(articles, problems, lexicon, aliases);
      const buildMillis = performance.now() - started;
      const residentBytes = process.memoryUsage.rss();
      const plain = plainBm25(library.facts);
      const whole = options.whole === true;
      const outcomes = withProgress(questions, (question) =>
        askOne(library, question, whole, () => performance.now(), plain),
      );
      const surroundings = {
        set: name,
        whole,
        scoped: questions.filter(({ within }) => within !== undefined).length,
        articles: library.articles.length,
        facts: library.facts.length,
        buildMillis,
        residentBytes,
      };
      print((options.json ? evaluationJson : evaluationText)(report(outcomes), surroundings));
      if (options.predictions !== undefined)
        await writeFile(options.predictions, outcomes.map((one) => `${predictionLine(one)}\n`).join(''));
    },
  );

const terminal: Terminal = {
  print,
  exitWith: (code) => {
    process.exitCode = code;
  },
  colours: pico,
  columns: () => process.stdout.columns ?? 80,
  input: () => text(process.stdin),
};
const keeping = () => {
  const config = readConfig(process.env);
  return { ...config, secrets: sealingSecrets(config) };
};
addFolderCommands(program, folder, open, terminal);
addVerifyCommand(program, folder, open, terminal);
addKeepingCommands(program, keeping, terminal);
addDoctorCommand(program, folder, keeping, terminal);

async function open(dir: string): Promise<OpenLibrary> {
  const { articles, problems, aliases } = await readFolder(dir);
  return openLibrary(articles, problems, readLexicon(), aliases);
}

function withProgress<T, R>(items: readonly T[], work: (item: T) => R): R[] {
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: '{bar} {value}/{total} · {eta} s left', stream: process.stderr })
    : null;
  bar?.start(items.length, 0);
  const done: R[] = [];
  for (const item of items) {
    done.push(work(item));
    bar?.increment();
  }
  bar?.stop();
  return done;
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

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { type Command, Option } from 'commander';
import { type FolderContents, readFolder } from '../knowledge/folder.ts';
import { readLexicon } from '../knowledge/lexicon.ts';
import { describeProblem } from '../knowledge/problem-report.ts';
import { report } from '../observe/evaluate.ts';
import { NOISES, type Noise, noisySet } from '../observe/noise.ts';
import { type Answerer, askOne } from '../observe/outcome.ts';
import { plainBm25 } from '../observe/plain-bm25.ts';
import { readName, readSet } from '../observe/question-set.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { evaluationJson, evaluationText, predictionLine } from './evaluation-text.ts';
import { wholeNumber } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly knowledge: string;
  readonly whole?: true;
  readonly limit?: number;
  readonly json?: true;
  readonly predictions?: string;
  readonly noise?: Noise;
  readonly seed: number;
}

/**
 * `footnote eval`: asks a question set and prints how often the answers and refusals are right.
 *
 * @param make Makes what a folder holds answerable.
 */
export function addEvalCommand(
  program: Command,
  folder: Option,
  make: (contents: FolderContents, lexicon: Lexicon) => Answerer,
  { print, printError, residentBytes }: Terminal,
): void {
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
    .action(async (set: string, options: Options) => {
      const name = await readName(set);
      const own = join(set, 'articles');
      const dir = existsSync(own) ? own : options.knowledge;
      const contents = await readFolder(dir);
      for (const problem of contents.problems.filter(({ severity }) => severity === 'error'))
        printError(describeProblem(problem, dir));
      const clean = await readSet(set, contents.articles, options.limit);
      const questions = options.noise === undefined ? clean : noisySet(clean, options.noise, options.seed);
      const lexicon = readLexicon();
      const started = performance.now();
      const library = make(contents, lexicon);
      const buildMillis = performance.now() - started;
      const resident = residentBytes();
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
        residentBytes: resident,
      };
      print((options.json ? evaluationJson : evaluationText)(report(outcomes), surroundings));
      if (options.predictions !== undefined)
        await writeFile(options.predictions, outcomes.map((one) => `${predictionLine(one)}\n`).join(''));
    });
}

/** Does work item by item; the bar is drawn on a terminal only. */
function withProgress<T, R>(items: readonly T[], work: (item: T) => R): R[] {
  const bar = new SingleBar({ format: '{bar} {value}/{total} · {eta} s left' });
  bar.start(items.length, 0);
  const done = items.map((item) => {
    const result = work(item);
    bar.increment();
    return result;
  });
  bar.stop();
  return done;
}

import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import TfIdfModule from 'natural/lib/natural/tfidf/index.js';
import { readFolder } from '../../src/knowledge/folder.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { openLibrary } from '../../src/library.ts';
import { readQuestions } from '../../src/observe/question-set.ts';
import { overlaps } from '../../src/text/span.ts';

/**
 * `npm run bench -- SET_DIR` asks a question set of Footnote and of `natural`'s TfIdf in the same run, since only
 * ratios mean anything on a shared machine. Each engine's answers are checked, so that none is fast by doing nothing.
 */
const [dir] = argv.slice(2);
if (dir === undefined) {
  stdout.write('Usage: npm run bench -- SET_DIR   (a question set with articles)\n');
  process.exit(2);
}
const QUESTIONS = 300;

interface Engine {
  readonly name: string;
  /** Numbers of the best facts, best first. */
  ask(question: string): readonly number[];
}

const { articles, problems } = await readFolder(join(dir, 'articles'));
const asked = (await readQuestions(join(dir, 'questions.jsonl')))
  .filter(({ spans }) => spans.length > 0)
  .slice(0, QUESTIONS);
const lexicon = readLexicon();
const library = openLibrary(articles, problems, lexicon);

const { result: tfidf, millis: tfidfBuild } = timed(() => {
  const index = new TfIdfModule.TfIdf();
  for (const fact of library.facts)
    index.addDocument(fact.article.body.slice(fact.span.start, fact.span.end));
  return index;
});
const { millis: ownBuild } = timed(() => openLibrary(articles, problems, lexicon));

const engines: readonly (Engine & { build: number })[] = [
  {
    name: 'Footnote (retrieve, rank, gate)',
    build: ownBuild,
    ask: (question) =>
      library
        .decide(question)
        .ranking?.ranked.slice(0, 3)
        .map(({ candidate }) => candidate.fact) ?? [],
  },
  {
    name: 'natural TfIdf',
    build: tfidfBuild,
    ask: (question) => {
      const scores = tfidf.tfidfs(question);
      return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 3);
    },
  },
];

const rows = engines.map(({ name, build, ask }) => {
  for (const { question } of asked.slice(0, 20)) ask(question);
  const answers = asked.map((question) => ({ question, ...timed(() => ask(question.question)) }));
  const times = answers.map(({ millis }) => millis).sort((a, b) => a - b);
  const right = answers.filter(({ question, result }) => {
    const fact = library.facts[result[0] ?? -1];
    return (
      fact !== undefined &&
      question.spans.some((span) => span.article === fact.article.id && overlaps(span, fact.span))
    );
  });
  return {
    name,
    build,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    right: right.length / asked.length,
  };
});
const slowest = Math.max(...rows.map(({ p50 }) => p50));
stdout.write(`${library.facts.length} facts, ${asked.length} questions\n`);
for (const { name, build, p50, p99, right } of rows) {
  stdout.write(
    `${name.padEnd(34)} build ${Math.round(build)} ms   p50 ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms   ${(slowest / p50).toFixed(1)}x   P@1 ${(100 * right).toFixed(1)} %\n`,
  );
}

function timed<T>(work: () => T): { result: T; millis: number } {
  const started = performance.now();
  const result = work();
  return { result, millis: performance.now() - started };
}

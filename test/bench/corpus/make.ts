import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FootnoteError } from '../../../src/errors.ts';
import type { Article } from '../../../src/facts/article.ts';
import { type Fact, written } from '../../../src/facts/fact.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import { readFolder } from '../../../src/knowledge/folder.ts';
import { type AnnotatedQuestion, readQuestions } from '../../../src/observe/question-set.ts';
import { overlaps } from '../../../src/text/span.ts';
import { chance, shuffled } from './chance.ts';
import { type Asked, type Contents, corpusWriter, readContents, type Size } from './corpus.ts';
import { variantOf } from './variant.ts';
import { frequencyList, zipf } from './vocabulary.ts';

/** Questions that only warm up, at most this share of all. */
const REHEARSED = 0.15;

/** What a corpus is made of. */
export interface Recipe {
  /** Folders of question sets. The first one is asked; the articles of the others only add text. */
  readonly sets: readonly string[];
  /** Numbers of facts to measure at, smallest first. Where the sets hold less than the first, what they hold comes before. */
  readonly sizes: readonly number[];
  /** How many questions to ask. */
  readonly questions: number;
}

/**
 * Makes a corpus in a folder, or finds it there from an earlier run: the articles of the sets, then variants of them
 * until the largest size is reached. Questions are asked whose articles are in the smallest size, which is all real.
 */
export async function makeCorpus(
  dir: string,
  { sets, sizes: wanted, questions: most }: Recipe,
): Promise<Contents> {
  const made = JSON.stringify({ sets, wanted, most });
  const found = await readContents(dir);
  if (found?.made === made) return found;
  const originals = await realArticles(sets);
  await mkdir(dir, { recursive: true });
  const writer = corpusWriter(dir);
  const sizes: Size[] = [];
  const left = [...wanted];
  const facts: Fact[] = [];
  let total = 0;
  let real = 0;
  let articles = 0;
  for (const { article, original } of endless(originals)) {
    if (!original && sizes.length === 0) sizes.push({ facts: total, articles });
    if (left.length === 0) break;
    const own = factsOf(article);
    await writer.add(article, own.map(written));
    if (sizes.length === 0) facts.push(...own);
    if (original) real += own.length;
    total += own.length;
    articles++;
    for (let size = left[0]; size !== undefined && total >= size; size = left[0]) {
      sizes.push({ facts: total, articles });
      left.shift();
    }
  }
  const questions = await questionsAbout(sets[0] as string, facts);
  const rehearsed = Math.min(100, Math.floor(questions.length * REHEARSED));
  const contents: Contents = {
    made,
    real,
    sizes,
    rehearsed: questions.slice(0, rehearsed).map(({ question }) => question),
    asked: questions.slice(rehearsed, rehearsed + most),
  };
  await writer.close(contents);
  return contents;
}

/** The articles, then variants of them without end. Ids sort as the articles come. */
function* endless(originals: readonly Article[]): Generator<{ article: Article; original: boolean }> {
  let number = 0;
  const id = (name: string) => `${String(number++).padStart(7, '0')}-${name}`;
  for (const article of originals) yield { article: { ...article, id: id(article.id) }, original: true };
  const draw = chance(2);
  const word = zipf(frequencyList(), draw);
  while (originals.length > 0) {
    for (const article of originals)
      yield { article: variantOf(article, id('variant'), draw, word), original: false };
  }
}

async function realArticles(sets: readonly string[]): Promise<Article[]> {
  const folders = await Promise.all(sets.map((set) => readFolder(articlesOf(set))));
  const articles = folders.flatMap((folder) => folder.articles);
  if (articles.length === 0)
    throw new FootnoteError(
      'no_articles',
      `There are no articles in ${sets.join(', ')}.`,
      'Name a question set with articles, or a folder of them, first.',
    );
  return articles;
}

/** A set keeps its articles in a folder of their own; a folder of articles alone may be named as well. */
function articlesOf(set: string): string {
  const own = join(set, 'articles');
  return existsSync(own) ? own : set;
}

async function questionsAbout(set: string, facts: readonly Fact[]): Promise<Asked[]> {
  const file = join(set, 'questions.jsonl');
  const questions = existsSync(file) ? await readQuestions(file) : facts.map(askedBy);
  const factsIn = Map.groupBy(facts.keys(), (number) => nameOf((facts[number] as Fact).article));
  const answered = questions.map(({ question, spans }) => ({
    question,
    right: spans.flatMap((span) =>
      (factsIn.get(span.article) ?? []).filter((number) => overlaps((facts[number] as Fact).span, span)),
    ),
  }));
  return shuffled(
    answered.filter(({ right }) => right.length > 0),
    chance(3),
  );
}

/** Where nobody wrote questions, every other word of a fact asks for it: enough to measure speed by. */
function askedBy(fact: Fact): AnnotatedQuestion {
  const question = written(fact)
    .split(/\s+/u)
    .filter((_, at) => at % 2 === 0)
    .join(' ');
  return { id: question, question, spans: [{ article: nameOf(fact.article), ...fact.span }] };
}

/** An article's id in its set. */
function nameOf({ id }: Article): string {
  return id.slice(id.indexOf('-') + 1);
}

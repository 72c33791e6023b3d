import { parentPort } from 'node:worker_threads';
import { type CitingAnswer, citedAs } from '../answer/kept.ts';
import type { Article } from '../facts/article.ts';
import { rememberLanguage } from '../facts/article-language.ts';
import type { AliasGroup } from '../intents/aliases.ts';
import { dictionary } from '../intents/dictionary.ts';
import { type HeldSegment, hold } from '../intents/index/held-segment.ts';
import type { Segment } from '../intents/index/segment.ts';
import { invertedIndex } from '../intents/inverted-index.ts';
import { readLexicon } from '../knowledge/lexicon.ts';
import { libraryOver, type OpenLibrary } from '../library.ts';

/** A state of the articles: all of it by numbers, with what the thread has not had yet. */
export interface ThreadState {
  readonly state: number;
  readonly articles: readonly number[];
  readonly segments: readonly number[];
  readonly aliases: readonly AliasGroup[];
  readonly newArticles: ReadonlyMap<number, { readonly article: Article; readonly language: string }>;
  readonly newSegments: ReadonlyMap<number, Segment>;
}

/** Questions to be answered from a state. */
export interface ThreadQuestions {
  readonly from: number;
  readonly questions: readonly { readonly id: number; readonly question: string }[];
}

/** A cited fact by its number in the state. */
export interface CitedFact {
  readonly fact: number;
  readonly score: number;
}

/** An answer. Null where the thread is not in that state, or has failed at it. */
export interface ThreadAnswer {
  readonly id: number;
  readonly answer: CitingAnswer<CitedFact> | null;
}

const lexicon = readLexicon();
const words = dictionary();
let articles: ReadonlyMap<number, Article> = new Map();
let segments: ReadonlyMap<number, HeldSegment> = new Map();
let current: { state: number; library: OpenLibrary; firstFacts: ReadonlyMap<Article, number> } | null = null;

/**
 * A thread of its own that answers questions. What it answers from is the same state as elsewhere, put together from
 * the same segments, so that it says the same.
 */
parentPort?.on('message', (message: ThreadState | ThreadQuestions) => {
  if ('state' in message) {
    current = take(message);
    return;
  }
  for (const { id, question } of message.questions)
    parentPort?.postMessage({ id, answer: answered(message.from, question) } satisfies ThreadAnswer);
});

function take({ state, aliases, ...parts }: ThreadState): typeof current {
  articles = held(parts.articles, articles, parts.newArticles, ({ article, language }) => {
    rememberLanguage(article, language);
    return article;
  });
  segments = held(parts.segments, segments, parts.newSegments, (segment) => hold(segment, words));
  const index = invertedIndex(words, [...segments.values()], [...articles.values()]);
  const firstFacts = new Map(index.articles.map((article, at) => [article, index.articleFacts(at).from]));
  return { state, firstFacts, library: libraryOver(index, [], lexicon, aliases) };
}

/** What a state has, in its order: taken over from the state before, or new. What is in neither is let go. */
function held<New, Held>(
  numbers: readonly number[],
  before: ReadonlyMap<number, Held>,
  news: ReadonlyMap<number, New>,
  make: (one: New) => Held,
): ReadonlyMap<number, Held> {
  return new Map(
    numbers.flatMap((number): [number, Held][] => {
      const known = before.get(number);
      if (known !== undefined) return [[number, known]];
      const one = news.get(number);
      return one === undefined ? [] : [[number, make(one)]];
    }),
  );
}

function answered(from: number, question: string): ThreadAnswer['answer'] {
  if (current === null || current.state !== from) return null;
  const { library, firstFacts } = current;
  try {
    return citedAs(library.answer(question), ({ fact: { article, ordinal }, score }) => ({
      fact: (firstFacts.get(article) ?? 0) + ordinal,
      score,
    }));
  } catch {
    return null;
  }
}

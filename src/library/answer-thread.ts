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

/** Articles and segments that the thread has not had yet, by their numbers. */
export interface ThreadParts {
  readonly id: number;
  readonly articles: ReadonlyMap<number, { readonly article: Article; readonly language: string }>;
  readonly segments: ReadonlyMap<number, Segment>;
}

/** A state of the articles, by the numbers of its parts. */
export interface ThreadState {
  readonly id: number;
  readonly state: number;
  readonly articles: readonly number[];
  readonly segments: readonly number[];
  readonly aliases: readonly AliasGroup[];
}

/** Questions to be answered, each from a state. */
export interface ThreadQuestions {
  readonly questions: readonly { readonly state: number; readonly id: number; readonly question: string }[];
}

/** A cited fact by its number in the state. */
export interface CitedFact {
  readonly fact: number;
  readonly score: number;
}

/**
 * What became of a message or question. Without an answer where there is nothing to say, the thread is not in that state, or has
 * failed at it.
 */
export interface ThreadReply {
  readonly id: number;
  readonly answer: CitingAnswer<CitedFact> | null;
}

/** A state that questions are answered from. */
interface Taken {
  readonly state: number;
  readonly library: OpenLibrary;
  readonly firstFacts: ReadonlyMap<Article, number>;
}

/** Answers that were found within so many milliseconds travel together: sending one costs as much as a tenth of finding it. */
const TOGETHER = 4;

const lexicon = readLexicon();
const words = dictionary();
let articles = new Map<number, Article>();
let segments = new Map<number, HeldSegment>();
/** The newest state, and the one before it until the newest is asked. */
let taken: readonly Taken[] = [];

/**
 * A thread of its own that answers questions. What it answers from is the same state as elsewhere, put together from
 * the same segments, so that it says the same.
 */
parentPort?.on('message', (message: ThreadParts | ThreadState | ThreadQuestions) => {
  if ('questions' in message) {
    answerAll(message);
    return;
  }
  if ('state' in message) take(message);
  else keep(message);
  send([{ id: message.id, answer: null }]);
});

function answerAll({ questions }: ThreadQuestions): void {
  let found: ThreadReply[] = [];
  let since = performance.now();
  for (const { state, id, question } of questions) {
    found.push({ id, answer: answered(state, question) });
    if (performance.now() - since < TOGETHER) continue;
    send(found);
    found = [];
    since = performance.now();
  }
  if (found.length > 0) send(found);
}

function send(replies: readonly ThreadReply[]): void {
  parentPort?.postMessage(replies);
}

function keep(parts: ThreadParts): void {
  for (const [number, { article, language }] of parts.articles) {
    rememberLanguage(article, language);
    articles.set(number, article);
  }
  for (const [number, segment] of parts.segments) segments.set(number, hold(segment, words));
}

function take({ state, aliases, ...numbers }: ThreadState): void {
  const own = { articles: among(articles, numbers.articles), segments: among(segments, numbers.segments) };
  const index = invertedIndex(words, [...own.segments.values()], [...own.articles.values()]);
  const firstFacts = new Map(index.articles.map((article, at) => [article, index.articleFacts(at).from]));
  // The state before has its parts by itself.
  ({ articles, segments } = own);
  taken = [...taken.slice(-1), { state, firstFacts, library: libraryOver(index, [], lexicon, aliases) }];
}

/** Those of some numbers, in their order. */
function among<Part>(parts: ReadonlyMap<number, Part>, numbers: readonly number[]): Map<number, Part> {
  return new Map(
    numbers.flatMap((number): [number, Part][] => {
      const part = parts.get(number);
      return part === undefined ? [] : [[number, part]];
    }),
  );
}

function answered(state: number, question: string): ThreadReply['answer'] {
  const asked = taken.find((one) => one.state === state);
  if (asked === undefined) return null;
  if (asked === taken.at(-1)) taken = [asked];
  const { library, firstFacts } = asked;
  try {
    return citedAs(library.answer(question), ({ fact: { article, ordinal }, score }) => ({
      fact: (firstFacts.get(article) ?? 0) + ordinal,
      score,
    }));
  } catch {
    return null;
  }
}

import { Worker } from 'node:worker_threads';
import type { CitingAnswer } from '../answer/kept.ts';
import { languageOf } from '../facts/article-language.ts';
import type { AliasGroup } from '../intents/aliases.ts';
import type { OpenLibrary } from '../library.ts';
import type { Library } from '../ports.ts';
import type { CitedFact, ThreadParts, ThreadQuestions, ThreadReply, ThreadState } from './answer-thread.ts';
import { inBatches } from './batches.ts';

/** A state of the articles, with the editor's aliases, which its library does not tell. */
export interface FollowedState {
  readonly library: OpenLibrary;
  readonly aliases: readonly AliasGroup[];
}

type Told = CitingAnswer<CitedFact> | null;

/** Characters of articles that one message carries: a thread answers between two messages, not while it takes one in. */
const PIECE = 1_000_000;

/** Articles, segments and states by a number that they keep for life; they never change. */
const numbers = new WeakMap<object, number>();
let last = 0;

/** The other end of a thread that answers questions. */
export class AnsweringThread {
  readonly #worker = new Worker(new URL('./answer-thread.ts', import.meta.url));
  readonly #asked = new Map<number, (told: Told) => void>();
  #questions: { state: number; id: number; question: string }[] = [];
  /** Numbers of the articles and segments that the thread has. */
  #known: ReadonlySet<number> = new Set();
  /** The states that it may be asked of: the newest that it has taken in, and the one before until that one is asked. */
  #taken: readonly Library[] = [];
  #showing: Promise<void> = Promise.resolve();
  #ids = 0;

  /** @param failed Told when the thread has ended by itself; nothing is asked of it any more. */
  constructor(failed: (problem: unknown) => void) {
    const worker = this.#worker;
    worker.unref();
    worker.on('message', (replies: readonly ThreadReply[]) => {
      for (const { id, answer } of replies) this.#answer(id, answer);
    });
    worker.on('error', failed);
    worker.on('exit', () => {
      for (const id of this.#asked.keys()) this.#answer(id, null);
    });
  }

  /** True when it can be asked of a state. */
  has(library: Library): boolean {
    return this.#taken.includes(library);
  }

  /** Questions that it has not answered yet. */
  get waiting(): number {
    return this.#asked.size;
  }

  /**
   * Shows the thread a new state; it is sent what it has not had yet, piece by piece, and answers from the state before
   * meanwhile. Resolves when it has taken the state in, or has ended.
   */
  show(state: FollowedState): Promise<void> {
    this.#showing = this.#showing.then(() => this.#show(state));
    return this.#showing;
  }

  /** Asks it a question about a state that it {@link has}. Null where it has not answered. */
  ask(library: Library, question: string): Promise<Told> {
    if (library === this.#taken.at(-1)) this.#taken = [library];
    if (this.#questions.length === 0) setImmediate(() => this.#sendQuestions());
    const { id, told } = this.#waiting();
    this.#questions.push({ state: numberOf(library), id, question });
    return told;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #show({ library, aliases }: FollowedState): Promise<void> {
    const { index } = library;
    const segments = index.segments.map(({ segment }) => segment);
    const isNew = (one: object) => !this.#known.has(numberOf(one));
    for (const articles of inBatches(index.articles.filter(isNew), PIECE)) {
      const news = articles.map(
        (article) => [numberOf(article), { article, language: languageOf(article).code }] as const,
      );
      await this.#send({ articles: new Map(news), segments: new Map() });
    }
    for (const segment of segments.filter(isNew))
      await this.#send({ articles: new Map(), segments: new Map([[numberOf(segment), segment]]) });
    const whole = { articles: index.articles.map(numberOf), segments: segments.map(numberOf) };
    this.#known = new Set([...whole.articles, ...whole.segments]);
    await this.#send({ state: numberOf(library), ...whole, aliases });
    this.#taken = [...this.#taken.slice(-1), library];
  }

  /** Resolves when the thread has dealt with it. */
  async #send(message: Omit<ThreadParts, 'id'> | Omit<ThreadState, 'id'>): Promise<void> {
    const { id, told } = this.#waiting();
    this.#worker.postMessage({ ...message, id });
    await told;
  }

  #sendQuestions(): void {
    if (this.#questions.length === 0) return;
    this.#worker.postMessage({ questions: this.#questions } satisfies ThreadQuestions);
    this.#questions = [];
  }

  #waiting(): { id: number; told: Promise<Told> } {
    const { promise: told, resolve } = Promise.withResolvers<Told>();
    const id = this.#ids++;
    this.#asked.set(id, resolve);
    return { id, told };
  }

  #answer(id: number, told: Told): void {
    this.#asked.get(id)?.(told);
    this.#asked.delete(id);
  }
}

function numberOf(one: object): number {
  const known = numbers.get(one);
  if (known !== undefined) return known;
  numbers.set(one, ++last);
  return last;
}

import { Worker } from 'node:worker_threads';
import type { CitingAnswer } from '../answer/kept.ts';
import { languageOf } from '../facts/article-language.ts';
import type { AliasGroup } from '../intents/aliases.ts';
import type { OpenLibrary } from '../library.ts';
import type { CitedFact, ThreadAnswer, ThreadQuestions, ThreadState } from './answer-thread.ts';

/** A state of the articles, with the editor's aliases, which its library does not tell. */
export interface FollowedState {
  readonly library: OpenLibrary;
  readonly aliases: readonly AliasGroup[];
}

type Told = CitingAnswer<CitedFact> | null;

/** Articles and segments by a number that they keep for life; they never change. */
const numbers = new WeakMap<object, number>();
let last = 0;

/** The other end of a thread that answers questions. */
export class AnsweringThread {
  readonly #worker = new Worker(new URL('./answer-thread.ts', import.meta.url));
  readonly #asked = new Map<number, (told: Told) => void>();
  #questions: ThreadQuestions['questions'][number][] = [];
  /** Numbers of what the thread has. */
  #known: ReadonlySet<number> = new Set();
  #ids = 0;
  /** How many states it was shown, and the newest that it has taken in. */
  #shown = 0;
  #taken = 0;

  /** @param failed Told when the thread has ended by itself; nothing is asked of it any more. */
  constructor(failed: (problem: unknown) => void) {
    const worker = this.#worker;
    worker.unref();
    worker.on('message', ({ id, answer }: ThreadAnswer) => this.#answer(id, answer));
    worker.on('error', failed);
    worker.on('exit', () => {
      for (const id of this.#asked.keys()) this.#answer(id, null);
    });
  }

  /** True when it has taken in the state it was shown last. */
  get ready(): boolean {
    return this.#taken === this.#shown;
  }

  /** Questions that it has not answered yet. */
  get waiting(): number {
    return this.#asked.size;
  }

  /** Shows the thread a new state; it is sent what it has not had yet. */
  show({ library: { index }, aliases }: FollowedState): void {
    this.#sendQuestions();
    const segments = index.segments.map(({ segment }) => segment);
    const fresh = (one: object) => !this.#known.has(numberOf(one));
    const state = ++this.#shown;
    const message: ThreadState = {
      state,
      ...{ articles: index.articles.map(numberOf), segments: segments.map(numberOf), aliases },
      newArticles: new Map(
        index.articles
          .filter(fresh)
          .map((article) => [numberOf(article), { article, language: languageOf(article).code }]),
      ),
      newSegments: new Map(segments.filter(fresh).map((segment) => [numberOf(segment), segment])),
    };
    this.#known = new Set([...message.articles, ...message.segments]);
    this.#worker.postMessage(message);
    // Its answer to nothing says that it has taken the state in.
    void this.ask('').then((told) => {
      if (told !== null) this.#taken = state;
    });
  }

  /** Asks it a question about that state. Null where it has not answered. */
  ask(question: string): Promise<Told> {
    const { promise, resolve } = Promise.withResolvers<Told>();
    const id = this.#ids++;
    this.#asked.set(id, resolve);
    if (this.#questions.length === 0) setImmediate(() => this.#sendQuestions());
    this.#questions.push({ id, question });
    return promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #sendQuestions(): void {
    if (this.#questions.length === 0) return;
    this.#worker.postMessage({ from: this.#shown, questions: this.#questions } satisfies ThreadQuestions);
    this.#questions = [];
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

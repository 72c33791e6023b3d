import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../answer/answer.ts';
import { type CitingAnswer, citedAs } from '../answer/kept.ts';
import type { Before } from '../answer/spoken-of.ts';
import { quote } from '../facts/quote.ts';
import type { OpenLibrary } from '../library.ts';
import type { Library } from '../ports.ts';
import type { CitedFact } from './answer-thread.ts';
import { AnsweringThread, type FollowedState } from './answering-thread.ts';

/** Answers questions about articles that change, here or on other threads. */
export interface Answering {
  /**
   * Takes note of a new state; resolves when it can be asked about elsewhere, within {@link LONGEST}. The state before can be
   * until the new one is.
   */
  follow(state: FollowedState): Promise<void>;
  /** What `library.answer` says, of whatever state that is. Where many ask at once, it is found out elsewhere. */
  answer(library: Library, question: string, before?: Before, about?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** So many questions within a second are many. */
const MANY = 20;
const SECOND = 1000;
/** Questions that a thread has before itself at most, half a second's work or so: what comes beyond is answered here. */
const MOST_WAITING = 250;
/** A thread has the articles a second time: of more text than this, in characters, that costs more than it is worth. */
const MOST_TEXT = 20_000_000;
const MOST_THREADS = 4;
/** Longest time in milliseconds that a new state waits for the threads. */
const LONGEST = 2000;

/**
 * Answers here as long as few ask, and on threads when many do: then this one takes questions in and posts what was
 * found while others look. A follow-up, and what is asked of one article first, is answered here.
 *
 * @param failed Told when a thread has ended by itself; all is answered here from then on.
 * @param threads How many there are when many ask; by default all processors but the one this thread needs.
 */
export function answering(
  failed: (problem: unknown) => void,
  { threads = Math.min(MOST_THREADS, availableParallelism() - 1), many = MANY } = {},
): Answering {
  /** The newest state, and the one before it until the newest is asked about. */
  let states: readonly FollowedState[] = [];
  let fits = false;
  let running: AnsweringThread[] = [];
  let wanted = threads;
  let times: number[] = [];

  const start = () => {
    running = Array.from({ length: wanted }, () => {
      const thread = new AnsweringThread((problem) => {
        wanted = 0;
        running = running.filter((one) => one !== thread);
        failed(problem);
      });
      for (const state of states) void thread.show(state);
      return thread;
    });
  };

  /** Whether this question is one of many. */
  const busy = (): boolean => {
    const now = performance.now();
    if (times.length >= many) times = times.filter((time) => now - time < SECOND).slice(-many);
    times.push(now);
    return times.length > many;
  };

  /** The thread with the least to do; null where none is free for this state. */
  const free = (library: Library): AnsweringThread | null => {
    const newest = states.at(-1);
    if (newest?.library === library) states = [newest];
    const idle = running.filter((thread) => thread.has(library) && thread.waiting < MOST_WAITING);
    return idle.sort((one, other) => one.waiting - other.waiting)[0] ?? null;
  };

  return {
    async follow(state) {
      states = [...states.slice(-1), state];
      fits = state.library.articles.reduce((sum, { body }) => sum + body.length, 0) <= MOST_TEXT;
      if (!fits) await close();
      const shown = Promise.all(running.map((thread) => thread.show(state)));
      await Promise.race([shown, wait(LONGEST, undefined, { ref: false })]);
    },
    async answer(library, question, before, about) {
      if (running.length === 0) {
        if (busy() && fits && wanted > 0) start();
        return library.answer(question, before, about);
      }
      const thread = before === undefined && about === undefined ? free(library) : null;
      const told = await thread?.ask(library, question);
      return told == null ? library.answer(question, before, about) : quoted(told, library);
    },
    close,
  };

  async function close(): Promise<void> {
    const ending = running;
    running = [];
    await Promise.all(ending.map((thread) => thread.close()));
  }
}

/** The answer with its facts quoted from this thread's own articles. */
function quoted(told: CitingAnswer<CitedFact>, { facts }: Pick<OpenLibrary, 'facts'>): Answer {
  return citedAs(told, ({ fact: number, score }) => {
    const fact = facts[number];
    if (fact === undefined) throw new RangeError(`There is no fact ${number}.`);
    return { fact, quote: quote(fact.article, fact.span), score };
  }) as Answer;
}

import type { Answer, Citation } from './answer/answer.ts';
import type { Before } from './answer/spoken-of.ts';
import type { Edition } from './digest/edition.ts';
import type { Commission } from './digest/newsroom.ts';
import type { Article } from './facts/article.ts';
import type { Fact } from './facts/fact.ts';
import type { Gaps } from './ports/gaps.ts';
import type { Installations } from './ports/installations.ts';
import type { Digests } from './ports/ledger.ts';

/** The only way to ask for the time, so that tests can turn it. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** What the bot has to keep between two events, beside what has been delivered and posted. */
export interface Store {
  /** Keeps an answered question for the buttons under its answer. */
  record(asked: Asked): Promise<void>;
  /** The answered question with this id, or null when it was never kept or has been let go. */
  asked(id: string): Promise<Asked | null>;
  /** The question answered last in a thread, which a short text there may follow up; null where there is none. */
  lastInThread(team: string, channel: string, thread: string): Promise<Asked | null>;
}

/** What people think of answers. */
export interface Feedback {
  /** Keeps a judgement; the last of each person counts. False when the workspace has no such answer any more. */
  judge(vote: {
    readonly answer: string;
    readonly team: string;
    readonly user: string;
    readonly useful: boolean;
  }): Promise<boolean>;
  /** The judgements of the last two weeks; `articles` counts those that quote an answer found wrong, by id. */
  judged(team: string): Promise<{
    readonly useful: number;
    readonly wrong: number;
    readonly articles: ReadonlyMap<string, number>;
  }>;
}

/** A question with the answer it got. */
export interface Asked {
  /** Opaque, safe to show and to put into a button. */
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly question: string;
  readonly answer: Answer;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** The message that asked, where everybody in the channel could see it. One message gets one answer. */
  readonly place?: Asking | null;
}

/** Where a question was asked. */
export interface Asking {
  readonly channel: string;
  readonly ts: string;
  /** The thread the answer belongs into. */
  readonly thread: string;
}

/** A file of the knowledge folder that could not be used, or not wholly, and what to do about it. */
export interface Problem {
  readonly code: string;
  /** Path below the knowledge folder, with `/` between folders. */
  readonly file: string;
  /** Counted from 1; null when the problem is the file as a whole. */
  readonly line: number | null;
  readonly message: string;
  readonly fix: string;
  /** An error keeps the file out; a warning does not. */
  readonly severity: 'error' | 'warning';
}

/** One consistent state of everything that can be quoted. */
export interface Library {
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /**
   * Answers from this state alone: no clock, no network, no model. Same question, same answer. With what was asked
   * before in the same thread, a short text may be a follow-up to it.
   *
   * @param about Id of the article that people have before their eyes: what it answers on its own counts, else all are asked.
   */
  answer(question: string, before?: Before, about?: string): Answer;
  /** Up to `limit` questions that this library is known to answer, best first. */
  suggestions(limit: number): readonly string[];
  /** Composes an edition of a digest from this state alone. */
  compose(commission: Commission): Edition;
  /** The facts of one article, by its id, in reading order; none where it is not here any more. */
  factsOf(article: string): readonly Fact[];
  /** The most telling facts of an article, in reading order; none where it is not here any more. */
  telling(article: string, limit: number): readonly Citation[];
}

/** What every Slack listener is given. */
export interface Bot {
  library(): Library;
  /** What a state of the library answers to a question. Others are not held up while it is found out. */
  answer(library: Library, question: string, before?: Before, about?: string): Promise<Answer>;
  readonly store: Store;
  readonly digests: Digests;
  readonly feedback: Feedback;
  readonly gaps: Gaps;
  readonly installations: Installations;
  readonly clock: Clock;
}

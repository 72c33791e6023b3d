import type { Fact } from '../facts/fact.ts';
import type { Found } from './evidence.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Matches } from './meet.ts';
import type { Question } from './question.ts';

/** A fact that may answer a question, with everything that features look at. */
export interface Candidate extends Found {
  readonly fact: number;
  readonly index: InvertedIndex;
  /** The fact itself. */
  readonly told: Fact | undefined;
  readonly question: Question;
  /** BM25F score of the fact, and the best one among the candidates. */
  readonly score: number;
  readonly bestScore: number;
  /** Score of the best article among the candidates'. */
  readonly bestArticle: number;
  /** Kinds of entities in the fact that the question does not name, as bits. */
  readonly offers: number;
  /** What the fact's wording shows, as bits. */
  readonly traits: number;
  /** How well each term is met in the fact or, a little less so, around it. */
  readonly context: Matches;
  /** Share of the question that is met so, 0..1. */
  readonly met: number;
  /** Words of the question that are too common or too chatty to be terms do not count here. */
  readonly mass: number;
}

/**
 * One reason to prefer a fact. `score` is deterministic and stays within 0..1; the ranker multiplies it by a learned
 * weight and keeps both by `name`, so `ask --why` can print them.
 */
export interface Feature {
  readonly name: string;
  score(candidate: Candidate): number;
}

/** The share that is met of what the question's terms weigh by a measure of one's own, 0..1. 0 where none weighs anything. */
export function coveredBy(matches: Matches, weightOf: (at: number) => number): number {
  let met = 0;
  let all = 0;
  for (let at = 0; at < matches.length; at++) {
    const weight = weightOf(at);
    all += weight;
    met += weight * (matches[at] ?? 0);
  }
  return all <= 0 ? 0 : Math.min(1, met / all);
}

/** The share of the question's weight that is met, 0..1. 0 for a question without terms. */
export function covered({ question, mass }: Pick<Candidate, 'question' | 'mass'>, matches: Matches): number {
  if (mass === 0) return 0;
  let met = 0;
  for (let at = 0; at < matches.length; at++) met += (question.terms[at]?.weight ?? 0) * (matches[at] ?? 0);
  return Math.min(1, met / mass);
}

/** The same for matches that are worked out one by one. */
export function coveredWhere(
  { question, mass }: Pick<Candidate, 'question' | 'mass'>,
  matchOf: (at: number) => number,
): number {
  if (mass === 0) return 0;
  let met = 0;
  for (let at = 0; at < question.terms.length; at++) met += (question.terms[at]?.weight ?? 0) * matchOf(at);
  return Math.min(1, met / mass);
}

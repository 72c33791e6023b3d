import type { Evidence, Matches } from './evidence.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Question } from './question.ts';

/** A fact that may answer a question, with everything that features look at. */
export interface Candidate {
  readonly fact: number;
  readonly index: InvertedIndex;
  readonly question: Question;
  readonly evidence: Evidence;
  /** BM25F score of the fact, and the best one among the candidates. */
  readonly score: number;
  readonly bestScore: number;
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

/** The share of the question's weight that is met, 0..1. 0 for a question without terms. */
export function covered(candidate: Candidate, matches: Matches): number {
  if (candidate.mass === 0) return 0;
  let met = 0;
  candidate.question.terms.forEach((term, at) => {
    met += term.weight * (matches[at] ?? 0);
  });
  return met / candidate.mass;
}

/** Term by term, the best of several matches, each with its own worth. */
export function strongest(size: number, ...ways: readonly (readonly [Matches, number])[]): Matches {
  return Float64Array.from({ length: size }, (_, at) =>
    Math.max(...ways.map(([matches, worth]) => (matches[at] ?? 0) * worth)),
  );
}

import { type EntityKind, written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import { inContext } from '../intents/features/coverage.ts';
import type { Term } from '../intents/question.ts';
import { tellingness } from '../text/common-words.ts';

/** A word met less than this in and around a fact is not met there. */
export const MET = 0.3;
/** Words that tell less than this are left out of articles without saying anything. */
const TELLING = 0.35;

/** How well a word is met in, around or above the fact, 0..1. */
export function met(candidate: Candidate, term: Term): number {
  const { question, evidence } = candidate;
  const at = question.terms.indexOf(term);
  return Math.max(inContext(candidate)[at] ?? 0, evidence.associated[at] ?? 0, evidence.title[at] ?? 0);
}

/** Whether a word tells something by its absence, and is not met. */
export function lost(candidate: Candidate, term: Term): boolean {
  const telling = term.role !== 'content' || tellingness(term.text.toLowerCase()) >= TELLING;
  return telling && met(candidate, term) < MET;
}

/** How many such names a fact has that the question does not name itself. */
export function namesTold(
  { index, fact, question }: Candidate,
  such: (name: { readonly kind: EntityKind; readonly text: string }) => boolean,
): number {
  return index
    .entities(fact)
    .filter((name) => such(name) && name.terms.some((term) => !question.asked.has(term))).length;
}

/** The words of a candidate; nothing where the fact is gone. */
export function textOf({ told }: Candidate): string {
  return told === undefined ? '' : written(told);
}

import type { Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { stemsOf } from '../text/tokens.ts';

/** A sentence that reads differently now. */
export interface Reworded {
  readonly was: Fact;
  readonly now: Fact;
}

/** What is different between two versions of an article, each part in reading order. */
export interface Changes {
  readonly reworded: readonly Reworded[];
  readonly added: readonly Fact[];
  readonly removed: readonly Fact[];
}

/** Two sentences are versions of one when they share at least so much of their stems (Dice coefficient), 0..1. */
const SAME_SENTENCE = 0.5;

/**
 * What makes two facts the same statement: their visible text, whatever the line breaks and kinds of quotation marks.
 * Facts are followed from edition to edition by it.
 */
export function statementKey(fact: Fact): string {
  return visible(quote(fact.article, fact.span))
    .normalize('NFC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Compares two versions of an article: facts with the same text are the same, wherever they stand. */
export function changesBetween(before: readonly Fact[], now: readonly Fact[]): Changes {
  const gone = without(before, now);
  const come = without(now, before);
  const pairs = closest(gone, come);
  return {
    reworded: come.flatMap((fact) => {
      const was = pairs.get(fact);
      return was === undefined ? [] : [{ was, now: fact }];
    }),
    added: come.filter((fact) => !pairs.has(fact)),
    removed: gone.filter((fact) => ![...pairs.values()].includes(fact)),
  };
}

function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const known = new Set(others.map(statementKey));
  return facts.filter((fact) => fact.form !== 'heading' && !known.has(statementKey(fact)));
}

/** Pairs each new sentence with the old one it is most like, the likest pairs first, each fact once. */
function closest(gone: readonly Fact[], come: readonly Fact[]): Map<Fact, Fact> {
  const old = gone.map((fact) => ({ fact, stems: stemSet(fact) }));
  const alike = come
    .flatMap((now) => {
      const stems = stemSet(now);
      return old.map((was) => ({ was: was.fact, now, score: dice(stems, was.stems) }));
    })
    .filter(({ score }) => score >= SAME_SENTENCE)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<Fact, Fact>();
  const used = new Set<Fact>();
  for (const { was, now } of alike) {
    if (pairs.has(now) || used.has(was)) continue;
    pairs.set(now, was);
    used.add(was);
  }
  return pairs;
}

function stemSet(fact: Fact): Set<string> {
  return new Set(stemsOf(visible(quote(fact.article, fact.span))));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

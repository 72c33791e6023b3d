import { tellingness } from '../text/common-words.ts';
import type { Token } from '../text/tokens.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Variant } from './variants.ts';

/** Sentences counted as standing beside those of the folder, so that a small folder's own subject still counts. */
const BACKGROUND = 60;
/** From this weight on, a variant stands for the word. */
const STANDS_FOR = 0.5;

/**
 * Inverse document frequency of the best thing a word can mean here; a word that is nowhere is as rare as can be.
 */
export function rarity(variants: readonly Variant[], index: InvertedIndex): number {
  const [best] = variants;
  const frequency = best === undefined ? 0 : Math.min(...best.terms.map((term) => index.frequency(term)));
  return inverseFrequency(frequency, index.size);
}

/** An everyday word that nothing in the articles stands for weighs less than a rare one, 0..1; a phrase as much as its words together. */
export function worth(words: readonly Token[], variants: readonly Variant[]): number {
  if ((variants[0]?.weight ?? 0) >= STANDS_FOR) return 1;
  const telling = words.reduce((sum, { word }) => sum + tellingness(word), 0);
  return Math.min(1, telling);
}

/** ln(1 + (N - n + 0.5) / (n + 0.5)), as in BM25 (Robertson and Zaragoza 2009, equation 3.1). Above 0. */
export function inverseFrequency(frequency: number, facts: number): number {
  const all = facts + BACKGROUND;
  return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
}

/** Term-frequency saturation. Sentences are short: a second occurrence says little (0.6 beat 1.2 by three points). */
export const K1 = 0.6;
/** Length normalisation, likewise weak. */
const B = 0.4;
/** Field weight of what belongs to a fact's people; the fact itself has 1. */
export const ASSOCIATED = 0.5;
/** Field weight of the rest of the paragraph. */
export const PARAGRAPH = 0.3;
/** Field weight of the article's title. */
export const TITLE = 0.25;
const MOST_COUNTED = 255;

/** Lengths that norms are kept ready for; longer facts are rare. */
export const USUAL = 255;

const known = new WeakMap<object, LengthNorms>();

/** What a word's count is divided by in a fact of each usual length. Worked out once for each index. */
export function lengthNorms(index: { readonly averageLength: number }): LengthNorms {
  const found = known.get(index);
  if (found !== undefined) return found;
  const { averageLength } = index;
  const usual = Float64Array.from({ length: USUAL + 1 }, (_, length) => normOf(length, averageLength));
  const made = { usual, averageLength };
  known.set(index, made);
  return made;
}

/** Norms by length, in words. */
export interface LengthNorms {
  readonly usual: Float64Array;
  readonly averageLength: number;
}

function normOf(length: number, averageLength: number): number {
  return 1 - B + (B * length) / averageLength;
}

/** Weighted frequency of a word that stands `count` times in a fact; 0 times when it only belongs to its people. */
export function frequencyIn(weight: number, count: number, length: number, norms: LengthNorms): number {
  if (count === 0) return weight * ASSOCIATED;
  return (
    weight * (Math.min(MOST_COUNTED, count) / (norms.usual[length] ?? normOf(length, norms.averageLength)))
  );
}

/** What a word adds to a score, below its rarity however often it stands. */
export function saturated(idf: number, frequency: number): number {
  return (idf * frequency) / (K1 + frequency);
}

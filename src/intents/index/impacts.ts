import { frequencyIn, type LengthNorms, lengthNorms } from './weighting.ts';

/** The frequency of the lowest impact, and how many impacts double it. */
const LOWEST = 1 / 16;
const DOUBLING = 20;
const HIGHEST = 255;

/** For each impact, 0..255, the weighted frequency that it stands for: no fact it was given for has more. */
export const FREQUENCIES: Float64Array = Float64Array.from(
  { length: HIGHEST + 1 },
  (_, impact) => LOWEST * 2 ** (impact / DOUBLING),
);

/** Words of a segment's facts that are no stop words, on average; at least 1. */
export function averageLengthOf(length: number, facts: number): number {
  return Math.max(1, length / Math.max(1, facts));
}

/** Tells the impact of a word that stands so often in a fact of such a length, in a segment of facts of some average length. */
export function impacts(averageLength: number): (count: number, length: number) => number {
  const norms = lengthNorms({ averageLength });
  const once = Uint8Array.from(norms.usual, (_, length) => impactOf(frequencyIn(1, 1, length, norms)));
  return (count, length) =>
    (count === 1 ? once[length] : undefined) ?? impactOf(frequencyIn(1, count, length, norms));
}

function impactOf(frequency: number): number {
  const impact = Math.ceil(DOUBLING * Math.log2(frequency / LOWEST));
  return Math.min(HIGHEST, Math.max(0, impact));
}

/** How much higher frequencies may be where facts are this long on average: long facts count for more beside longer ones. */
export function stretch(averageLength: number, norms: LengthNorms): number {
  return Math.max(1, norms.averageLength / averageLength);
}

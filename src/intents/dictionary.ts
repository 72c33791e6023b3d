/**
 * Numbers words as they come: the first gets 0. Grows with every word that any state of the articles ever had, so that
 * a number means the same word to all of them.
 */
export interface Dictionary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly stems: readonly string[];
  /** The number of a stem, a new one for a new stem. */
  numberOf(stem: string): number;
}

/** An empty dictionary. */
export function dictionary(): Dictionary {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  return {
    numbers,
    stems,
    numberOf(stem) {
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      numbers.set(stem, stems.length);
      return stems.push(stem) - 1;
    },
  };
}

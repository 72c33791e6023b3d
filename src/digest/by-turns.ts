/**
 * Takes from each list in turn, the first of each before the second of any, until `most` are taken. What is taken
 * stays in the order of the lists.
 *
 * @example byTurns([[1, 2, 3], [8, 9]], 3) // { taken: [1, 2, 8], left: [3, 9] }
 */
export function byTurns<T>(lists: readonly (readonly T[])[], most: number): { taken: T[]; left: T[] } {
  const shares = lists.map(() => 0);
  let free = most;
  for (let round = 0; free > 0 && lists.some(({ length }) => length > round); round++) {
    for (const [at, list] of lists.entries()) {
      if (free === 0 || list.length <= round) continue;
      shares[at] = round + 1;
      free--;
    }
  }
  return {
    taken: lists.flatMap((list, at) => list.slice(0, shares[at])),
    left: lists.flatMap((list, at) => list.slice(shares[at])),
  };
}

/** Whole numbers from 0, held in as few bytes as the largest of them needs. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** A column that is being written, one number after another. */
export class GrowingColumn {
  #values = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The value at a place that was pushed. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** What was pushed so far, in as few bytes as possible. */
  finish(): Column {
    return compact(this.#values.subarray(0, this.#length));
  }
}

/**
 * The same numbers in as few bytes as the largest of them needs.
 *
 * @param least Bytes that each has at least: loops over columns of one width run faster than over several.
 */
export function compact(values: Uint32Array, least: 1 | 2 = 1): Column {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if (largest < 0x100 && least === 1) return Uint8Array.from(values);
  if (largest < 0x10000) return Uint16Array.from(values);
  return values.slice();
}

/** Places of what one owner has, by the column of starts. */
export function listOf(starts: Column, owner: number): number[] {
  const places: number[] = [];
  for (let at = starts[owner] ?? 0; at < (starts[owner + 1] ?? 0); at++) places.push(at);
  return places;
}

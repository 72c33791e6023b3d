import type { Token } from '../text/tokens.ts';

/**
 * Tells which of some patterns may find anything in a sentence, from its words alone. Each form of a word is looked at once, so that
 * most sentences are spared most patterns.
 */
export class WordCues {
  readonly #cues: readonly RegExp[];
  /** For each form by its number the bits of the cues that it holds, and one more once it was looked at. */
  #known = new Int32Array(1024);

  /**
   * @param cues one for each pattern, up to 30: some word holds it wherever the pattern finds anything. What no word
   * tells of is looked for always: its cue is found in every word.
   */
  constructor(cues: readonly RegExp[]) {
    this.#cues = cues;
  }

  /** One bit for each cue, the first for the first: whether any of the words holds it. */
  in(words: readonly Token[]): number {
    let bits = 0;
    for (const word of words) bits |= this.#of(word);
    return bits >>> 1;
  }

  #of({ number, text }: Token): number {
    if (number < 0) return this.#read(text);
    if (number >= this.#known.length) {
      const larger = new Int32Array(2 * number);
      larger.set(this.#known);
      this.#known = larger;
    }
    const known = this.#known[number] ?? 0;
    if (known !== 0) return known;
    const read = this.#read(text);
    this.#known[number] = read;
    return read;
  }

  #read(text: string): number {
    return this.#cues.reduce((bits, cue, at) => bits | (cue.test(text) ? 2 << at : 0), 1);
  }
}

/** What a word is wherever it stands. */
export interface WordForm {
  /** Characters as written. */
  readonly text: string;
  /** Lower case, without accents, possessive and dots; one spelling for variants. */
  readonly word: string;
  /** Too common to count as evidence. An all-capitals word ("US", "WHO") never is. */
  readonly stop: boolean;
  readonly stem: string;
  /** Begins with a capital: "Smith", and "d’Aubigny" as well. */
  readonly capital: boolean;
  /** Begins with a small letter. */
  readonly small: boolean;
  /**
   * Its own among all forms that are remembered, from 0 and without gaps, so that what follows from a form can be looked up in an
   * array; {@link NOT_KEPT} for a form that is read anew wherever it stands.
   */
  readonly number: number;
}

/** The number of a form that is not remembered. */
export const NOT_KEPT = -1;

/** So many forms are remembered, of all languages together: all but the rarest of a million sentences. */
const MOST = 300_000;
const LONGEST = 40;
const FEWEST_SLOTS = 4096;
let count = 0;

/** Remembers the forms of a language's words, since the same few thousand make up most of any text. */
export class WordForms {
  #slots: (WordForm | undefined)[] = new Array(FEWEST_SLOTS);
  #hashes = new Int32Array(FEWEST_SLOTS);
  #size = 0;

  /**
   * The form that is written between two offsets of a text, found without making a string of it.
   *
   * @param hash of what stands there, where it is known
   */
  find(text: string, start: number, end: number, hash = hashOf(text, start, end)): WordForm | undefined {
    for (let slot = this.#first(hash); ; slot = this.#next(slot)) {
      const form = this.#slots[slot];
      if (form === undefined) return undefined;
      if (this.#hashes[slot] === hash && isWritten(form.text, text, start, end)) return form;
    }
  }

  /** Remembers a form that was not found; not a number, of which there is no end, nor one too long to come again. */
  keep(form: Omit<WordForm, 'number'>): WordForm {
    const rare = form.text.length > LONGEST || /^\d/.test(form.text);
    if (rare || count >= MOST) return { ...form, number: NOT_KEPT };
    if (this.#size >= this.#slots.length / 2) this.#grow();
    const kept = { ...form, number: count++ };
    this.#size++;
    this.#put(kept, hashOf(form.text, 0, form.text.length));
    return kept;
  }

  #put(form: WordForm, hash: number): void {
    let slot = this.#first(hash);
    while (this.#slots[slot] !== undefined) slot = this.#next(slot);
    this.#slots[slot] = form;
    this.#hashes[slot] = hash;
  }

  #grow(): void {
    const before = this.#slots;
    const hashes = this.#hashes;
    this.#slots = new Array(before.length * 2);
    this.#hashes = new Int32Array(before.length * 2);
    before.forEach((form, slot) => {
      if (form !== undefined) this.#put(form, hashes[slot] ?? 0);
    });
  }

  #first(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}

/** The hash of no characters, from which {@link hashStep} goes on with one UTF-16 unit after another: Fowler, Noll and Vo's. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of one unit more. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

import { HASH_SEED, hashStep } from './word-forms.ts';

/** What a character of ASCII may be to a word: nothing, a letter, or what only the whole rule can tell. */
const [OUTSIDE, LETTER, UNCLEAR] = [0, 1, 2];
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  return /\d/.test(character) ? UNCLEAR : OUTSIDE;
});
const APOSTROPHE = 0x27;

/** Looks for the words of a text that are of two letters of ASCII or more and nothing glued to them, as most of English are. */
export class PlainWords {
  readonly #text: string;
  /** Where the word begins that was found last. */
  start = 0;
  /** Where it ends; -1 for a word that takes a slower look. */
  end = 0;
  /** The hash of the forms of words. */
  hash = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Finds where the next word may begin, from an offset on, and reads it if it is a plain one. False where there is none. */
  findFrom(from: number): boolean {
    const text = this.#text;
    const { length } = text;
    let at = from;
    while (at < length && classOf(text.charCodeAt(at)) === OUTSIDE) at++;
    if (at === length) return false;
    this.start = at;
    let hash = HASH_SEED;
    let next = OUTSIDE;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      next = classOf(code);
      if (next !== LETTER) break;
      hash = hashStep(hash, code);
    }
    this.hash = hash;
    this.end = at;
    const glued =
      at < length &&
      (next === UNCLEAR ||
        (text.charCodeAt(at) === APOSTROPHE &&
          at + 1 < length &&
          classOf(text.charCodeAt(at + 1)) !== OUTSIDE));
    if (glued || at - this.start < 2) this.end = -1;
    return true;
  }
}

function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] ?? UNCLEAR) : UNCLEAR;
}

/**
 * Reads synsets from the lines of WordNet's data files as `wndb(5WN)` lays them out: offset, file, type, word count (hexadecimal),
 * words with ids, pointer count, pointers, gloss. Byte by byte, since a word leads to dozens of them and most of a line is gloss.
 */

/** So many bytes on stands how many words a synset has, and so many on the first of them. */
const COUNT_AT = 14;
const WORDS_AT = 17;
/** Digits of the number of pointers, and of the offset of each. */
const COUNT_DIGITS = 3;
const OFFSET_DIGITS = 8;

const SPACE = 32;
const [UNDERSCORE, BRACKET] = [0x5f, 0x28];

/** Each byte as a small letter, a space for the underscore within a word. */
const LETTERS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte === UNDERSCORE ? ' ' : String.fromCharCode(byte).toLowerCase(),
);

/** The words of the synset at an offset, in lower case, without the marker of an adjective's place. */
export function wordsAt(data: Uint8Array, offset: number): string[] {
  const words: string[] = [];
  let at = offset + WORDS_AT;
  for (let left = wordCount(data, offset); left > 0 && at < data.length; left--) {
    let word = '';
    let open = true;
    for (let byte = data[at] ?? SPACE; byte !== SPACE; byte = data[++at] ?? SPACE) {
      if (byte === BRACKET) open = false;
      if (open) word += LETTERS[byte];
    }
    if (word !== '') words.push(word);
    at = afterField(data, at + 1);
  }
  return words;
}

/**
 * Tells of each synset that the one at an offset leads to: by what kind of pointer, as the first character of its symbol, and where
 * in the data file of which part of speech (`n`, `v`, `a`, `r`) it stands. Both characters are codes.
 */
export function eachPointer(
  data: Uint8Array,
  offset: number,
  visit: (symbol: number, offset: number, part: number) => void,
): void {
  let at = offset + WORDS_AT;
  for (let left = 2 * wordCount(data, offset); left > 0 && at < data.length; left--)
    at = afterField(data, at);
  let left = numberAt(data, at, COUNT_DIGITS);
  at = afterField(data, at);
  for (; left > 0 && at < data.length; left--) {
    const symbol = data[at] ?? SPACE;
    at = afterField(data, at);
    const part = at + OFFSET_DIGITS + 1;
    visit(symbol, numberAt(data, at, OFFSET_DIGITS), data[part] ?? SPACE);
    at = afterField(data, part + 2);
  }
}

function wordCount(data: Uint8Array, offset: number): number {
  return 16 * digitAt(data, offset + COUNT_AT) + digitAt(data, offset + COUNT_AT + 1);
}

function numberAt(data: Uint8Array, start: number, digits: number): number {
  let number = 0;
  for (let at = start; at < start + digits; at++) number = 10 * number + digitAt(data, at);
  return number;
}

/** The value of a digit, hexadecimal too; 0 for anything else. */
function digitAt(data: Uint8Array, at: number): number {
  const byte = data[at] ?? 0;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 0;
}

/** Where the field behind the one at a place begins. */
function afterField(data: Uint8Array, from: number): number {
  let at = from;
  while (at < data.length && data[at] !== SPACE) at++;
  return at + 1;
}

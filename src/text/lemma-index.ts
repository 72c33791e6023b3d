/**
 * Looks lemmas up in WordNet's index files as `wndb(5WN)` lays them out, in the order of their bytes: lemma, part of speech, how many
 * synsets, pointers, and at the end of the line the synsets' offsets, most frequent sense first. The file is searched where it lies;
 * only a few of its lines are noted beforehand, so that a search touches one of its pages.
 */
export class LemmaIndex {
  readonly #bytes: Uint8Array;
  /** Beginnings of lines some way apart, and how the lemma begins there; made when the first lemma is looked up. */
  #starts: readonly number[] = [];
  #keys: readonly number[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Offsets of a lemma's synsets, most frequent sense first; empty where there are none. */
  offsets(lemma: string): number[] {
    if (!LEMMA.test(lemma)) return [];
    if (this.#starts.length === 0) this.#note();
    const key = keyOf((at) => (at < lemma.length ? lemma.charCodeAt(at) : SPACE));
    const bytes = this.#bytes;
    let low = this.#starts[this.#firstFrom(key) - 1] ?? 0;
    let high = this.#starts[this.#firstFrom(key + 1)] ?? bytes.length;
    while (low < high) {
      const start = lineStart(bytes, (low + high) >> 1);
      const end = lineEnd(bytes, start);
      const order = compareAt(bytes, start, lemma);
      if (order === 0) return offsetsAt(bytes, start + lemma.length, end);
      if (order < 0) low = end + 1;
      else high = start;
    }
    return [];
  }

  #note(): void {
    const bytes = this.#bytes;
    const starts = [0];
    for (let at = APART; at < bytes.length; at += APART) {
      const next = lineEnd(bytes, at) + 1;
      if (next < bytes.length) starts.push(next);
    }
    this.#starts = starts;
    this.#keys = starts.map((start) => keyOf((at) => bytes[start + at] ?? SPACE));
  }

  /** The first noted line whose key is not below another. */
  #firstFrom(key: number): number {
    let from = 0;
    let to = this.#keys.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#keys[middle] as number) < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

const LEMMA = /^[a-z0-9'./-]+$/;
const [SPACE, LINE_BREAK] = [32, 10];
/** Noted lines are about so many bytes apart. */
const APART = 2048;
/** So many characters make the key of a line: more would not fit a number exactly. */
const KEY = 6;
const OFFSET_DIGITS = 8;

/** The first characters as a number that is ordered as they are; behind the lemma there are spaces. */
function keyOf(codeAt: (at: number) => number): number {
  let key = 0;
  let behind = false;
  for (let at = 0; at < KEY; at++) {
    const code: number = behind ? SPACE : codeAt(at);
    behind = code === SPACE;
    key = key * 256 + code;
  }
  return key;
}

/** How the word that begins a line stands to a lemma: below 0 before it, 0 the same. The licence's lines begin with a space. */
function compareAt(bytes: Uint8Array, start: number, lemma: string): number {
  for (let at = 0; at < lemma.length; at++) {
    const apart = (bytes[start + at] ?? SPACE) - lemma.charCodeAt(at);
    if (apart !== 0) return apart;
  }
  return (bytes[start + lemma.length] ?? SPACE) - SPACE;
}

/** The offsets at the end of a line, as many as its third field says; spaces may follow. */
function offsetsAt(bytes: Uint8Array, afterLemma: number, lineEnd: number): number[] {
  let end = lineEnd;
  while (bytes[end - 1] === SPACE) end--;
  let at = afterLemma + 1;
  while (bytes[at] !== SPACE) at++;
  let count = 0;
  for (at++; bytes[at] !== SPACE; at++) count = 10 * count + digitAt(bytes, at);
  return Array.from({ length: count }, (_, sense) => {
    const start = end - (count - sense) * (OFFSET_DIGITS + 1) + 1;
    let offset = 0;
    for (let digit = start; digit < start + OFFSET_DIGITS; digit++)
      offset = 10 * offset + digitAt(bytes, digit);
    return offset;
  });
}

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) - 0x30;
}

function lineStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && bytes[start - 1] !== LINE_BREAK) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_BREAK, at);
  return end === -1 ? bytes.length : end;
}

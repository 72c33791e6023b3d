/** What a word mostly is, by the Penn Treebank's name for it ("NNS", "VBD"); null for a word that is not known. */
export type TagLexicon = (word: string) => string | null;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = 0x5b;
const CLOSING = 0x5d;
/** Places of the hash table: a power of two, more than twice as many as English has words. */
const PLACES = 2 ** 18;
/** So many words are remembered; then all are forgotten. */
const REMEMBERED = 20_000;
const LATIN1 = new TextDecoder('latin1');

/**
 * Looks words up in the bytes of a JSON object that gives each word a list of its tags, the likeliest first. The bytes are read
 * when the first word is asked for, and then only where each word lies is kept, which takes 15 ms: parsed, the 90,000
 * words of English take four times as long, and 15 MB.
 */
export function tagLexicon(read: () => Uint8Array): TagLexicon {
  let json: Uint8Array | null = null;
  let starts: Uint32Array = new Uint32Array();
  const tagOf = (word: string): string | null => {
    if (json === null) {
      json = read();
      starts = startsOf(json);
    }
    const key = JSON.stringify(word).slice(1);
    let hash = 0;
    for (let at = 0; at < key.length - 1; at++) hash = step(hash, key.charCodeAt(at));
    for (let place = hash & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const start = starts[place] ?? 0;
      if (start === 0) return null;
      if (standsAt(json, start, key)) return firstTag(json, start + key.length);
    }
  };
  const known = new Map<string, string | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const tag = tagOf(word) ?? tagOf(word.toLowerCase());
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, tag);
    return tag;
  };
}

/** Where the keys begin, behind their quotation marks, each at the first free place from its hash on; 0 is a free place. */
function startsOf(json: Uint8Array): Uint32Array {
  const starts = new Uint32Array(PLACES);
  let inList = false;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === OPENING) inList = true;
    else if (json[at] === CLOSING) inList = false;
    else if (json[at] === QUOTE) {
      const start = at + 1;
      let hash = 0;
      for (at = start; json[at] !== QUOTE; at++) {
        if (json[at] === BACKSLASH) hash = step(hash, json[at++] ?? 0);
        hash = step(hash, json[at] ?? 0);
      }
      if (inList) continue;
      let place = hash & (PLACES - 1);
      while (starts[place] !== 0) place = (place + 1) & (PLACES - 1);
      starts[place] = start;
    }
  }
  return starts;
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Whether a key, its closing quotation mark included, is what lies at a place. */
function standsAt(json: Uint8Array, start: number, key: string): boolean {
  for (let at = 0; at < key.length; at++) if (json[start + at] !== key.charCodeAt(at)) return false;
  return true;
}

function firstTag(json: Uint8Array, from: number): string | null {
  const start = json.indexOf(QUOTE, from);
  if (start === -1 || json.indexOf(CLOSING, from) < start) return null;
  let end = start + 1;
  while (json[end] !== QUOTE) end += json[end] === BACKSLASH ? 2 : 1;
  return JSON.parse(LATIN1.decode(json.subarray(start, end + 1))) || null;
}

import { baseForm } from './irregular.ts';
import type { Lexicon, Related } from './lexicon.ts';

/** WordNet's parts of speech, as its files are named. */
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
/** One of them. */
export type Part = (typeof PARTS)[number];

/** The bytes of `index.noun`, `data.noun` and so on, as Princeton's WordNet 3.1 ships them. */
export type WordNetFiles = Readonly<Record<Part, { readonly index: Uint8Array; readonly data: Uint8Array }>>;

const PART_OF: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
/** How far a sense counts, most frequent first; later senses of a word are rarely meant. */
const SENSE_WEIGHT = [1, 0.8, 0.6, 0.5];
/** How close a relation is: same synset, derived form, pertains to, similar, kind of, has kind. */
const RELATION_WEIGHT: Readonly<Record<string, number>> = {
  '=': 0.8,
  '+': 0.7,
  '\\': 0.6,
  '&': 0.4,
  '@': 0.4,
  '~': 0.4,
  '!': 0,
};
const MOST_HYPONYMS = 40;
/** Endings and what they stand for, as in WordNet's own `morphy`. */
const ENDINGS: Readonly<Record<Part, readonly (readonly [string, string])[]>> = {
  noun: [
    ['ies', 'y'],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['s', ''],
  ],
  verb: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['s', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['er', ''],
    ['er', 'e'],
    ['est', ''],
    ['est', 'e'],
  ],
  adv: [],
};

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { readonly symbol: string; readonly offset: number; readonly part: Part }[];
}

/**
 * A thesaurus over WordNet's own files, looked up by binary search, so that nothing is parsed before it is asked for.
 * `natural`'s reader of the same files is asynchronous and takes 200 to 600 ms for a word.
 */
export function wordNet(files: WordNetFiles): Omit<Lexicon, 'tagOf'> {
  const related = new Map<string, readonly Related[]>();
  const ordinary = new Map<string, boolean>();
  const offsets = (word: string, part: Part) => synsetOffsets(files[part].index, word);
  const lemmas = (word: string, part: Part): string[] => {
    const base = baseForm(word);
    const forms = base === word ? [word, ...stripped(word, part)] : [base, word];
    const found = forms.filter((form) => offsets(form, part).length > 0);
    return found.slice(0, 2);
  };
  const look = (word: string): readonly Related[] => {
    const best = new Map<string, number>();
    const add = (found: string, weight: number) => {
      if (found !== word && weight > (best.get(found) ?? 0)) best.set(found, weight);
    };
    for (const part of PARTS) {
      for (const lemma of lemmas(word, part)) {
        offsets(lemma, part)
          .slice(0, SENSE_WEIGHT.length)
          .forEach((offset, sense) => {
            collect(files, synsetAt(files[part].data, offset), SENSE_WEIGHT[sense] ?? 0, add);
          });
      }
    }
    return [...best]
      .map(([found, weight]) => ({ word: found, weight }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  };
  return {
    knows: (word) => remember(ordinary, word, () => PARTS.some((part) => lemmas(word, part).length > 0)),
    related: (word) => remember(related, word, () => look(word)),
  };
}

/** So many words are remembered; then all are forgotten. */
const REMEMBERED = 20_000;

function remember<T>(known: Map<string, T>, word: string, make: () => T): T {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, made);
  return made;
}

function collect(
  files: WordNetFiles,
  synset: Synset,
  weight: number,
  add: (word: string, weight: number) => void,
): void {
  for (const word of synset.words) add(word, weight * (RELATION_WEIGHT['='] ?? 0));
  let hyponyms = 0;
  for (const { symbol, offset, part } of synset.pointers) {
    const closeness = RELATION_WEIGHT[symbol.charAt(0)] ?? 0;
    if (closeness === 0 || (symbol.startsWith('~') && ++hyponyms > MOST_HYPONYMS)) continue;
    for (const word of wordsAt(files[part].data, offset)) add(word, weight * closeness);
  }
}

function stripped(word: string, part: Part): string[] {
  const forms: string[] = [];
  for (const [ending, instead] of ENDINGS[part]) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const form = word.slice(0, word.length - ending.length) + instead;
    forms.push(form);
    if (instead === '' && /(.)\1$/.test(form)) forms.push(form.slice(0, -1));
  }
  return forms;
}

/** Offsets of a lemma's synsets, most frequent sense first; empty when WordNet does not have it. */
function synsetOffsets(index: Uint8Array, lemma: string): number[] {
  if (!/^[a-z0-9'./-]+$/.test(lemma)) return [];
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = lineStart(index, (low + high) >> 1);
    const end = lineEnd(index, middle);
    const order = compareAt(index, middle, lemma);
    if (order === 0) return parseOffsets(ascii(index, middle, end));
    if (order < 0) low = end + 1;
    else high = middle;
  }
  return [];
}

/** How the word that begins a line stands to a lemma: below 0 before it, 0 the same. The licence's lines begin with a space. */
function compareAt(index: Uint8Array, start: number, lemma: string): number {
  for (let at = 0; at < lemma.length; at++) {
    const apart = (index[start + at] ?? SPACE) - lemma.charCodeAt(at);
    if (apart !== 0) return apart;
  }
  return (index[start + lemma.length] ?? SPACE) - SPACE;
}

const SPACE = 32;

function parseOffsets(line: string): number[] {
  const fields = line.trim().split(' ');
  const senses = Number(fields[2]);
  return fields.slice(-senses).map(Number);
}

/** Format: `wndb(5WN)`: offset, file, type, word count (hexadecimal), words with ids, pointer count, pointers, gloss. */
function synsetAt(data: Uint8Array, offset: number): Synset {
  const fields = fieldsAt(data, offset);
  const words = wordsIn(fields);
  const first = 4 + 2 * countIn(fields);
  const pointers = Number(fields[first] ?? 0);
  return {
    words,
    pointers: Array.from({ length: pointers }, (_, at) => {
      const field = first + 1 + 4 * at;
      return {
        symbol: fields[field] ?? '',
        offset: Number(fields[field + 1]),
        part: PART_OF[fields[field + 2] ?? 'n'] ?? 'noun',
      };
    }),
  };
}

function wordsAt(data: Uint8Array, offset: number): string[] {
  return wordsIn(fieldsAt(data, offset));
}

/** The fields of a synset without its gloss, which is most of the line. */
function fieldsAt(data: Uint8Array, offset: number): string[] {
  const end = data.indexOf(GLOSS, offset);
  return ascii(data, offset, end === -1 ? data.length : end).split(' ');
}

const GLOSS = '|'.charCodeAt(0);

function countIn(fields: readonly string[]): number {
  return Number.parseInt(fields[3] ?? '0', 16);
}

function wordsIn(fields: readonly string[]): string[] {
  const count = countIn(fields);
  const words: string[] = [];
  for (let at = 0; at < count; at++) {
    const word = (fields[4 + 2 * at] ?? '').toLowerCase().replace(/\(\w+\)$/, '');
    if (word !== '') words.push(word.replaceAll('_', ' '));
  }
  return words;
}

function lineStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && bytes[start - 1] !== 10) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(10, at);
  return end === -1 ? bytes.length : end;
}

const LATIN1 = new TextDecoder('latin1');

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return LATIN1.decode(bytes.subarray(start, end));
}

import { baseForm } from './irregular.ts';
import { LemmaIndex } from './lemma-index.ts';
import type { Lexicon, Related } from './lexicon.ts';
import { eachPointer, wordsAt } from './synsets.ts';

/** WordNet's parts of speech, as its files are named. */
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
/** One of them. */
export type Part = (typeof PARTS)[number];

/** The bytes of `index.noun`, `data.noun` and so on, as Princeton's WordNet 3.1 ships them. */
export type WordNetFiles = Readonly<Record<Part, { readonly index: Uint8Array; readonly data: Uint8Array }>>;

/** Parts of speech by the code of the letter that stands for them in a pointer. */
const PARTS_BY_CODE: Readonly<Record<number, Part>> = byCode({
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
});
/** Offsets of synsets for each word that a word is a form of, by part of speech. */
type Lemmas = Readonly<Record<Part, readonly (readonly number[])[]>>;
/** How far a sense counts, most frequent first; later senses of a word are rarely meant. */
const SENSE_WEIGHT = [1, 0.8, 0.6, 0.5];
/** How close a relation is, by the code of the symbol that begins it: same synset, derived form, pertains to, similar, kind of, has kind. */
const CLOSENESS: Readonly<Record<number, number>> = byCode({
  '=': 0.8,
  '+': 0.7,
  '\\': 0.6,
  '&': 0.4,
  '@': 0.4,
  '~': 0.4,
  '!': 0,
});
const [SAME, HYPONYM, OPPOSITE] = [codeOf('='), codeOf('~'), codeOf('!')];
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

/**
 * A thesaurus over WordNet's own files, looked up by binary search, so that nothing is parsed before it is asked for.
 * `natural`'s reader of the same files is asynchronous and takes 200 to 600 ms for a word.
 */
export function wordNet(files: WordNetFiles): Omit<Lexicon, 'tagOf'> {
  const related = new Map<string, readonly Related[]>();
  const opposites = new Map<string, readonly string[]>();
  const forms = new Map<string, Lemmas>();
  const indexes = byPart((part) => new LemmaIndex(files[part].index));
  /** For each part of speech the offsets of the synsets of each word that a word is a form of. */
  const lemmasOf = (word: string): Lemmas =>
    remember(forms, word, () => {
      const base = baseForm(word);
      return byPart((part) => {
        const tried = base === word ? [word, ...stripped(word, part)] : [base, word];
        const found = tried.map((form) => indexes[part].offsets(form));
        return found.filter((offsets) => offsets.length > 0).slice(0, 2);
      });
    });
  const look = (word: string): readonly Related[] => {
    const best = new Map<string, number>();
    const add = (found: string, weight: number) => {
      if (found !== word && weight > (best.get(found) ?? 0)) best.set(found, weight);
    };
    const lemmas = lemmasOf(word);
    for (const part of PARTS) {
      for (const offsets of lemmas[part])
        offsets.slice(0, SENSE_WEIGHT.length).forEach((offset, sense) => {
          collect(files, part, offset, SENSE_WEIGHT[sense] ?? 0, add);
        });
    }
    return [...best]
      .map(([found, weight]) => ({ word: found, weight }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  };
  const lookAcross = (word: string): readonly string[] => {
    const found = new Set<string>();
    const lemmas = lemmasOf(word);
    for (const part of PARTS)
      for (const offset of lemmas[part].flat())
        eachPointer(files[part].data, offset, (symbol, other, its) => {
          if (symbol !== OPPOSITE) return;
          for (const one of wordsAt(files[PARTS_BY_CODE[its] ?? 'noun'].data, other)) found.add(one);
        });
    return [...found];
  };
  return {
    knows: (word) => {
      const lemmas = lemmasOf(word);
      return PARTS.some((part) => lemmas[part].length > 0);
    },
    related: (word) => remember(related, word, () => look(word)),
    opposites: (word) => remember(opposites, word, () => lookAcross(word)),
  };
}

function byPart<T>(make: (part: Part) => T): Readonly<Record<Part, T>> {
  return { noun: make('noun'), verb: make('verb'), adj: make('adj'), adv: make('adv') };
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
  part: Part,
  offset: number,
  weight: number,
  add: (word: string, weight: number) => void,
): void {
  const { data } = files[part];
  const same = weight * (CLOSENESS[SAME] ?? 0);
  for (const word of wordsAt(data, offset)) add(word, same);
  let hyponyms = 0;
  eachPointer(data, offset, (symbol, other, its) => {
    const closeness = CLOSENESS[symbol] ?? 0;
    if (closeness === 0 || (symbol === HYPONYM && ++hyponyms > MOST_HYPONYMS)) return;
    for (const word of wordsAt(files[PARTS_BY_CODE[its] ?? 'noun'].data, other))
      add(word, weight * closeness);
  });
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

function byCode<T>(bySymbol: Readonly<Record<string, T>>): Readonly<Record<number, T>> {
  return Object.fromEntries(Object.entries(bySymbol).map(([symbol, value]) => [codeOf(symbol), value]));
}

function codeOf(symbol: string): number {
  return symbol.charCodeAt(0);
}

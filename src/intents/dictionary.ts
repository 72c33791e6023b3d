/**
 * Numbers words as they come: the first gets 0. Grows with every word that any state of the articles ever had, so that
 * a number means the same word to all of them.
 */
export interface Dictionary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly stems: readonly string[];
  /** The number of a stem, a new one for a new stem. */
  numberOf(stem: string): number;
  /**
   * Numbers of the stems that may be a few slips away from a word: of about its length, with nearly its letters, and
   * beginning with its first or second letter. Whether they are is for an edit distance to tell.
   */
  near(word: string, slips: number): number[];
}

/** Stems of one first letter and one length. */
interface Bucket {
  readonly terms: number[];
  /** One bit for each letter that a stem has. */
  readonly letters: number[];
}

const LONGEST = 63;

/** An empty dictionary. */
export function dictionary(): Dictionary {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const buckets = new Map<number, Bucket>();
  let sorted = 0;
  const sortRest = () => {
    for (; sorted < stems.length; sorted++) {
      const stem = stems[sorted] ?? '';
      const key = keyOf(stem.charCodeAt(0), stem.length);
      const bucket = buckets.get(key) ?? { terms: [], letters: [] };
      buckets.set(key, bucket);
      bucket.terms.push(sorted);
      bucket.letters.push(lettersOf(stem));
    }
  };
  return {
    numbers,
    stems,
    numberOf(stem) {
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      numbers.set(stem, stems.length);
      return stems.push(stem) - 1;
    },
    near(word, slips) {
      sortRest();
      const letters = lettersOf(word);
      const found: number[] = [];
      for (const first of new Set([word.charCodeAt(0), word.charCodeAt(1)])) {
        for (let length = Math.max(1, word.length - slips); length <= word.length + slips; length++) {
          const bucket = buckets.get(keyOf(first, length));
          bucket?.terms.forEach((term, at) => {
            if (ones((bucket.letters[at] ?? 0) ^ letters) <= 2 * slips) found.push(term);
          });
        }
      }
      return found;
    },
  };
}

/** An order of terms that does not depend on when they were met first. */
export function byStem(stems: readonly string[], a: number | undefined, b: number | undefined): number {
  const [one, other] = [stems[a ?? -1] ?? '', stems[b ?? -1] ?? ''];
  return one < other ? -1 : Number(one > other);
}

function keyOf(first: number, length: number): number {
  return first * (LONGEST + 1) + Math.min(LONGEST, length);
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits of a number are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

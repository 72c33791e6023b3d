import { type Column, compact } from './columns.ts';
import type { Segment } from './segment.ts';

/** A fact's count of one word goes up to here; more says no more. */
const MOST = 255;

type Derived =
  | 'postingStarts'
  | 'postingFacts'
  | 'postingCounts'
  | 'frequencies'
  | 'peaks'
  | 'bits'
  | 'lengths'
  | 'runStarts'
  | 'runs';

/** What a segment holds before its words are turned round. */
export type Forward = Omit<Segment, Derived>;

/** Turns facts with their words into words with their facts, in two passes over the words and no sorting. */
export function postingsOf(forward: Forward, vocabulary: number): Pick<Segment, Derived> {
  const facts = forward.spanStarts.length;
  const sizes = new Uint32Array(vocabulary + 1);
  const frequencies = new Uint32Array(vocabulary);
  const lengths = new Uint32Array(facts);
  const last = new Uint32Array(vocabulary);
  eachWord(forward, (word, fact, stands) => {
    if (stands) lengths[fact] = (lengths[fact] ?? 0) + 1;
    if (last[word] === fact + 1) return;
    last[word] = fact + 1;
    sizes[word + 1] = (sizes[word + 1] ?? 0) + 1;
    if (stands) frequencies[word] = (frequencies[word] ?? 0) + 1;
  });
  for (let word = 0; word < vocabulary; word++) sizes[word + 1] = (sizes[word + 1] ?? 0) + (sizes[word] ?? 0);
  const starts = sizes;
  const next = starts.slice();
  const postingFacts = new Uint32Array(starts[vocabulary] ?? 0);
  const postingCounts = new Uint8Array(postingFacts.length);
  last.fill(0);
  eachWord(forward, (word, fact, stands) => {
    if (last[word] !== fact + 1) {
      last[word] = fact + 1;
      postingFacts[next[word] ?? 0] = fact;
      next[word] = (next[word] ?? 0) + 1;
    }
    const at = (next[word] ?? 1) - 1;
    if (stands && (postingCounts[at] ?? 0) < MOST) postingCounts[at] = (postingCounts[at] ?? 0) + 1;
  });
  return {
    postingStarts: compact(starts),
    postingFacts: compact(postingFacts, 2),
    postingCounts,
    frequencies: compact(frequencies),
    peaks: peaksOf(starts, postingFacts, postingCounts, lengths),
    lengths: compact(lengths, 2),
    bits: bitsOf(forward, vocabulary),
    ...runsOf(forward),
  };
}

/** Of the facts that hold each word, those that can have most of it: see {@link Segment.peaks}. */
function peaksOf(
  starts: Uint32Array,
  facts: Uint32Array,
  counts: Uint8Array,
  lengths: Uint32Array,
): Uint8Array {
  const peaks = new Uint8Array((starts.length - 1) * 3);
  for (let word = 0; word + 1 < starts.length; word++) {
    let once = MOST;
    let most = 0;
    let often = MOST;
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const count = counts[at] ?? 0;
      const length = lengths[facts[at] ?? 0] ?? 0;
      if (count > most) most = count;
      if (count === 1 && length < once) once = length;
      if (count > 1 && length < often) often = length;
    }
    peaks.set([once, most, often], word * 3);
  }
  return peaks;
}

/** Every content word of every fact, then the words that belong to its people, which are never among the former. */
function eachWord(forward: Forward, visit: (word: number, fact: number, stands: boolean) => void): void {
  const { spanStarts, wordStarts, words, contentBits, associatedStarts, associated } = forward;
  for (let fact = 0; fact < spanStarts.length; fact++) {
    for (let at = wordStarts[fact] ?? 0; at < (wordStarts[fact + 1] ?? 0); at++)
      if (((contentBits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0) visit(words[at] ?? 0, fact, true);
    for (let at = associatedStarts[fact] ?? 0; at < (associatedStarts[fact + 1] ?? 0); at++)
      visit(associated[at] ?? 0, fact, false);
  }
}

function bitsOf({ noteWords, noteBits }: Forward, vocabulary: number): Uint8Array {
  const bits = new Uint8Array(vocabulary);
  for (let at = 0; at < noteWords.length; at++) {
    const word = noteWords[at] ?? 0;
    bits[word] = (bits[word] ?? 0) | (noteBits[at] ?? 0);
  }
  return bits;
}

function runsOf({ articleStarts, paragraphs }: Forward): { runStarts: Column; runs: Column } {
  const runs = new Uint32Array(paragraphs.length);
  const starts: number[] = [];
  for (let article = 0; article + 1 < articleStarts.length; article++) {
    const from = articleStarts[article] ?? 0;
    for (let fact = from; fact < (articleStarts[article + 1] ?? 0); fact++) {
      if (fact === from || paragraphs[fact] !== paragraphs[fact - 1]) starts.push(fact);
      runs[fact] = starts.length - 1;
    }
  }
  return { runStarts: compact(Uint32Array.from([...starts, paragraphs.length])), runs: compact(runs, 2) };
}

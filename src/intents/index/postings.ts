import { type Column, compact } from './columns.ts';
import { averageLengthOf, impacts } from './impacts.ts';
import type { Segment } from './segment.ts';

/** More facts of one paragraph than this are not counted. */
export const MOST = 255;

type Derived =
  | 'postingStarts'
  | 'postingRuns'
  | 'postingFacts'
  | 'postingImpacts'
  | 'frequencies'
  | 'peaks'
  | 'bits'
  | 'lengths'
  | 'runStarts'
  | 'runs';

/** What a segment holds before its words are turned round. */
export type Forward = Omit<Segment, Derived>;

/** Turns facts with their words into words with their paragraphs, in two passes over the words and no sorting. */
export function postingsOf(forward: Forward, vocabulary: number): Pick<Segment, Derived> {
  const paragraphs = runsOf(forward);
  const counted = countWords(forward, paragraphs.runs, vocabulary);
  const starts = counted.sizes;
  for (let word = 0; word < vocabulary; word++)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  return {
    ...paragraphs,
    ...listed(forward, paragraphs.runs, starts, counted.lengths),
    postingStarts: compact(starts),
    frequencies: compact(counted.frequencies),
    lengths: compact(counted.lengths, 2),
    bits: bitsOf(forward, vocabulary),
  };
}

/** In how many facts each word stands, how many words each fact has, and behind each word in how many paragraphs it is. */
function countWords(forward: Forward, runs: Column, vocabulary: number) {
  const sizes = new Uint32Array(vocabulary + 1);
  const frequencies = new Uint32Array(vocabulary);
  const lengths = new Uint32Array(runs.length);
  const lastFact = new Uint32Array(vocabulary);
  const lastRun = new Uint32Array(vocabulary);
  eachWord(forward, (word, fact, stands) => {
    if (stands) lengths[fact] = (lengths[fact] as number) + 1;
    if (lastFact[word] === fact + 1) return;
    lastFact[word] = fact + 1;
    if (stands) frequencies[word] = (frequencies[word] as number) + 1;
    const run = (runs[fact] as number) + 1;
    if (lastRun[word] === run) return;
    lastRun[word] = run;
    sizes[word + 1] = (sizes[word + 1] as number) + 1;
  });
  return { sizes, frequencies, lengths };
}

/** The paragraphs of each word, from where its list begins. */
function listed(
  forward: Forward,
  runs: Column,
  starts: Uint32Array,
  lengths: Uint32Array,
): Pick<Segment, 'postingRuns' | 'postingFacts' | 'postingImpacts' | 'peaks'> {
  const vocabulary = starts.length - 1;
  const size = starts[vocabulary] as number;
  const next = starts.slice(0, vocabulary);
  const postingRuns = new Uint32Array(size);
  const postingFacts = new Uint8Array(size);
  const postingImpacts = new Uint8Array(size);
  const peaks = new Uint8Array(vocabulary);
  const lastFact = new Uint32Array(vocabulary);
  const lastRun = new Uint32Array(vocabulary);
  const counts = new Uint32Array(vocabulary);
  const length = lengths.reduce((sum, one) => sum + one, 0);
  const impactOf = impacts(averageLengthOf(length, lengths.length));
  const raise = (word: number, fact: number) => {
    const at = (next[word] as number) - 1;
    const impact = impactOf(counts[word] as number, lengths[fact] as number);
    if (impact > (postingImpacts[at] as number)) postingImpacts[at] = impact;
    if (impact > (peaks[word] as number)) peaks[word] = impact;
  };
  eachWord(forward, (word, fact, stands) => {
    if (lastFact[word] === fact + 1) {
      if (!stands) return;
      counts[word] = (counts[word] as number) + 1;
      raise(word, fact);
      return;
    }
    lastFact[word] = fact + 1;
    counts[word] = stands ? 1 : 0;
    const run = runs[fact] as number;
    if (lastRun[word] !== run + 1) {
      lastRun[word] = run + 1;
      postingRuns[next[word] as number] = run;
      next[word] = (next[word] as number) + 1;
    }
    const at = (next[word] as number) - 1;
    if ((postingFacts[at] as number) < MOST) postingFacts[at] = (postingFacts[at] as number) + 1;
    raise(word, fact);
  });
  return { postingRuns: compact(postingRuns, 2), postingFacts, postingImpacts, peaks };
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

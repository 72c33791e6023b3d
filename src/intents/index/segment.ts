import type { EntityKind, Fact, Manner } from '../../facts/fact.ts';
import type { Column } from './columns.ts';

/**
 * Articles one after another with everything that matching asks of them, in columns of numbers. A segment never
 * changes, belongs to no index and holds no text but its words, so it can be made on another thread and written to a
 * file as it is. Articles, facts and words are counted from 0 within it; a column called `...Starts` has one more
 * number than there are owners, and what owner `n` has lies from `starts[n]` to `starts[n + 1]`.
 */
export interface Segment {
  /** Stems of its words, by number, each followed by a line break, as UTF-8. */
  readonly stems: Uint8Array;
  /** JSON array of names, of speakers and media, as UTF-8. */
  readonly names: Uint8Array;

  /** JSON array of the acronyms that each article spells out, as UTF-8. */
  readonly acronyms: Uint8Array;

  /** Facts of each article. */
  readonly articleStarts: Column;
  /** The language each article was read in, as the number of its code among the names. */
  readonly languages: Column;
  /** Words of each article's title. */
  readonly titleStarts: Column;
  readonly titleWords: Column;
  /** What each article tells of single words, as {@link NOTED} bits. */
  readonly noteStarts: Column;
  readonly noteWords: Column;
  readonly noteBits: Column;
  /** First names of each article's people, each with the last name. */
  readonly personStarts: Column;
  readonly firstNames: Column;
  readonly lastNames: Column;

  /** Where a fact stands: its span, its paragraph and its place there, its form and the heading above. */
  readonly spanStarts: Column;
  readonly spanEnds: Column;
  readonly paragraphs: Column;
  readonly sentences: Column;
  readonly forms: Column;
  /** 0 for none, else the number of the heading, counted from 1. */
  readonly headings: Column;
  readonly headingStarts: Column;
  readonly headingEnds: Column;

  /** Words of each fact in reading order, and a bit for each that is no stop word. */
  readonly wordStarts: Column;
  readonly words: Column;
  readonly contentBits: Uint8Array;
  readonly associatedStarts: Column;
  readonly associated: Column;
  readonly voiceStarts: Column;
  readonly voices: Column;

  readonly statementStarts: Column;
  readonly statementFrom: Column;
  readonly statementTo: Column;
  readonly statementManners: Column;
  /** 0 for nobody, else the number of the name, counted from 1; media likewise. */
  readonly statementSpeakers: Column;
  readonly statementMedia: Column;

  readonly entityStarts: Column;
  readonly entityFrom: Column;
  readonly entityTo: Column;
  readonly entityKinds: Column;
  readonly entityWordStarts: Column;
  readonly entityWords: Column;

  /** Runs of facts that hold each word, ascending, in how many of its facts each has it, up to 255, and the highest impact of those. */
  readonly postingStarts: Column;
  readonly postingRuns: Column;
  readonly postingFacts: Uint8Array;
  readonly postingImpacts: Uint8Array;
  /** In how many facts each word stands. */
  readonly frequencies: Column;
  /** The highest impact of each word. */
  readonly peaks: Uint8Array;
  /** What any article tells of each word, as {@link NOTED} bits. */
  readonly bits: Uint8Array;
  /** Words of each fact that are no stop words. */
  readonly lengths: Column;
  /** First fact of each run of facts of one paragraph, and the run of each fact. */
  readonly runStarts: Column;
  readonly runs: Column;
}

/** What an article may tell of a word. */
export const NOTED = {
  /** Written with a capital somewhere inside a sentence. */
  capital: 1,
  /** Stands in a name. */
  named: 2,
  /** Belongs to somebody who may be asked about as a speaker. */
  speaker: 4,
  firstName: 8,
  lastName: 16,
  title: 32,
} as const;

/** Manners by the numbers that stand for them in a segment. */
export const MANNERS: readonly Manner[] = ['quote', 'reported', 'narration', 'analysis'];
/** Forms of facts, likewise. */
export const FORMS: readonly Fact['form'][] = ['sentence', 'item', 'heading'];
/** Kinds of entities, likewise. */
export const KINDS: readonly EntityKind[] = [
  'person',
  'organisation',
  'place',
  'nation',
  'name',
  'date',
  'duration',
  'money',
  'percent',
  'number',
];

/** How many facts and articles a segment has. */
export function sizeOf({ articleStarts, spanStarts }: Segment): { articles: number; facts: number } {
  return { articles: articleStarts.length - 1, facts: spanStarts.length };
}

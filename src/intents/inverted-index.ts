import type { Article } from '../facts/article.ts';
import type { Fact } from '../facts/fact.ts';
import type { Dictionary } from './dictionary.ts';
import type { Column } from './index/columns.ts';
import type { HeldSegment } from './index/held-segment.ts';
import { articleWithin, type Layout, layout, placeIn } from './index/layout.ts';
import { lazyList } from './index/lazy-list.ts';
import { factsHolding } from './index/posting-lists.ts';
import { type IndexedEntity, kindsBeside, readEntities, readFact } from './index/read-fact.ts';
import { NOTED } from './index/segment.ts';
import { type FirstNames, firstNames, type TermSet, termSet } from './index/term-sets.ts';

/** A half-open range of fact numbers. */
export interface FactRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which facts hold which stems. Facts are numbered in the order of their articles, so that a paragraph and an article
 * are ranges of numbers. One index is one state of the articles and never changes; the next one shares with it what
 * stayed the same.
 */
export interface InvertedIndex extends Layout {
  /** How many facts there are. */
  readonly size: number;
  /** Made when they are looked at: the index holds where a fact stands, and the article holds its words. */
  readonly facts: readonly Fact[];
  readonly vocabulary: Dictionary;
  /** Stem to term number. A stem may stand in no fact of this state. */
  readonly dictionary: ReadonlyMap<string, number>;
  /** Term number to stem. */
  readonly stems: readonly string[];
  /** Terms that the articles write with a capital somewhere inside a sentence. */
  readonly capitalised: TermSet;
  /** Terms that stand in any title. */
  readonly titled: TermSet;
  /** Terms that stand in a name somewhere. */
  readonly nameTerms: TermSet;
  /** Terms of the people and groups in the articles: who may be asked about as a speaker. */
  readonly speakers: TermSet;
  /** Last names of the people in the articles. */
  readonly lastNames: TermSet;
  /** For each first name of the people in the articles, their last names. */
  readonly firstNames: FirstNames;
  /** Words of a fact that are no stop words, on average; at least 1. */
  readonly averageLength: number;
  paragraph(fact: number): FactRange;
  /** Number of a fact's article. */
  articleOf(fact: number): number;
  articleFacts(article: number): FactRange;
  /** Term numbers of a fact in reading order, stop words included. */
  terms(fact: number): Int32Array;
  /** 1 at the places of {@link terms} that are no stop words. */
  content(fact: number): Uint8Array;
  /** Terms that belong to a fact without standing in it: titles and full names of its people. */
  associated(fact: number): Int32Array;
  /** Terms of whoever speaks in a fact. */
  speakerTerms(fact: number): Int32Array;
  /** The names, dates and amounts of a fact. */
  entities(fact: number): readonly IndexedEntity[];
  /** Terms of an article's title. */
  titleTerms(article: number): ReadonlySet<number>;
  /** Kinds of a fact's entities that have a word beside some terms, as `ENTITY_BITS`. */
  kindsBeside(fact: number, terms: ReadonlySet<number>): number;
  /** The facts that hold any of some terms or belong to them by their people, ascending, found as they are asked for. */
  holding(terms: Iterable<number>): Iterable<number>;
  /** Whether any fact holds a term or belongs to it by its people. */
  holds(term: number): boolean;
  /** In how many facts a term stands. */
  frequency(term: number): number;
  /** Words of a fact that are no stop words. */
  length(fact: number): number;
}

/** The index over segments in a row, whose articles are `articles`, in order. */
export function invertedIndex(
  vocabulary: Dictionary,
  segments: readonly HeldSegment[],
  articles: readonly Article[],
): InvertedIndex {
  const rows = layout(segments, articles);
  const { factBases, articleBases } = rows;
  const size = factBases.at(-1) ?? 0;
  const factAt = (fact: number) => placeIn(segments, factBases, fact);
  const articleAt = (article: number) => placeIn(segments, articleBases, article);
  const termsOf = (fact: number, list: (held: HeldSegment) => readonly [Column, Column]): Int32Array => {
    const place = factAt(fact);
    if (place === null) return NO_TERMS;
    const [starts, words] = list(place.held);
    return mapped(place.held, words, starts[place.local] ?? 0, starts[place.local + 1] ?? 0);
  };
  const articleOf = (fact: number) => {
    const place = factAt(fact);
    return place === null ? 0 : (articleBases[place.number] ?? 0) + articleWithin(place.held, place.local);
  };
  const facts = lazyList(size, (fact): Fact => {
    const place = factAt(fact);
    const article = articles[articleOf(fact)];
    if (place === null || article === undefined) throw new RangeError(`There is no fact ${fact}.`);
    const within = articleWithin(place.held, place.local);
    const first = place.held.segment.articleStarts[within] ?? 0;
    return readFact(place.held, article, place.local - first, place.local);
  });
  const frequencies = new Map<number, number>();
  const wordsOf = (fact: number) => termsOf(fact, ({ segment }) => [segment.wordStarts, segment.words]);
  return {
    ...rows,
    size,
    facts,
    vocabulary,
    dictionary: vocabulary.numbers,
    stems: vocabulary.stems,
    capitalised: termSet(segments, NOTED.capital),
    titled: termSet(segments, NOTED.title),
    nameTerms: termSet(segments, NOTED.named),
    speakers: termSet(segments, NOTED.speaker),
    lastNames: termSet(segments, NOTED.lastName),
    firstNames: firstNames(segments),
    averageLength: Math.max(1, segments.reduce((sum, { length }) => sum + length, 0) / Math.max(1, size)),
    articleOf,
    paragraph(fact) {
      const place = factAt(fact);
      if (place === null) return { from: fact, to: fact + 1 };
      const { runs, runStarts } = place.held.segment;
      const run = runs[place.local] ?? 0;
      const base = factBases[place.number] ?? 0;
      return { from: base + (runStarts[run] ?? 0), to: base + (runStarts[run + 1] ?? 0) };
    },
    articleFacts(article) {
      const place = articleAt(article);
      if (place === null) return { from: 0, to: 0 };
      const { articleStarts } = place.held.segment;
      const base = factBases[place.number] ?? 0;
      const [from, to] = [articleStarts[place.local] ?? 0, articleStarts[place.local + 1] ?? 0];
      return from === to ? { from: 0, to: 0 } : { from: base + from, to: base + to };
    },
    terms: kept(size, wordsOf),
    associated: (fact) => termsOf(fact, ({ segment }) => [segment.associatedStarts, segment.associated]),
    speakerTerms: (fact) => termsOf(fact, ({ segment }) => [segment.voiceStarts, segment.voices]),
    content(fact) {
      const place = factAt(fact);
      if (place === null) return new Uint8Array(0);
      const { wordStarts, contentBits } = place.held.segment;
      const from = wordStarts[place.local] ?? 0;
      const content = new Uint8Array((wordStarts[place.local + 1] ?? 0) - from);
      for (let at = 0; at < content.length; at++)
        content[at] = ((contentBits[(from + at) >> 3] ?? 0) >> ((from + at) & 7)) & 1;
      return content;
    },
    entities: kept(size, (fact) => {
      const place = factAt(fact);
      const article = articles[articleOf(fact)];
      if (place === null || article === undefined) return [];
      return readEntities(place.held, article, place.local);
    }),
    kindsBeside(fact, terms) {
      const place = factAt(fact);
      return place === null ? 0 : kindsBeside(place.held, place.local, terms);
    },
    titleTerms(article) {
      const place = articleAt(article);
      if (place === null) return new Set();
      const { titleStarts, titleWords } = place.held.segment;
      return new Set(
        mapped(place.held, titleWords, titleStarts[place.local] ?? 0, titleStarts[place.local + 1] ?? 0),
      );
    },
    holding: (terms) => factsHolding(rows, terms),
    holds: (term) => segments.some((held) => held.holds(term)),
    frequency(term) {
      const known = frequencies.get(term);
      if (known !== undefined) return known;
      const counted = segments.reduce(
        (sum, held) => sum + (held.segment.frequencies[held.wordOf(term)] ?? 0),
        0,
      );
      frequencies.set(term, counted);
      return counted;
    },
    length(fact) {
      const place = factAt(fact);
      return place === null ? 0 : (place.held.segment.lengths[place.local] ?? 0);
    },
  };
}

/** Of a folder with no more facts their terms and entities are kept as they are read: half a kilobyte each, which questions look at again and again. */
const KEPT = 10_000;

/** What is made of a fact, each once where there are few. */
function kept<T>(size: number, make: (fact: number) => T): (fact: number) => T {
  if (size > KEPT) return make;
  const known: (T | undefined)[] = new Array(size);
  return (fact) => {
    const before = known[fact];
    if (before !== undefined) return before;
    const made = make(fact);
    if (fact >= 0 && fact < size) known[fact] = made;
    return made;
  };
}

const NO_TERMS = new Int32Array(0);

/** Words of a segment as terms of the dictionary. */
function mapped({ terms }: HeldSegment, words: Column, from: number, to: number): Int32Array {
  const found = new Int32Array(to - from);
  for (let at = 0; at < found.length; at++) found[at] = terms[words[from + at] ?? 0] ?? 0;
  return found;
}

import type { Column, GrowingColumn } from './columns.ts';
import type { HeldSegment } from './held-segment.ts';
import type { Segment } from './segment.ts';
import { type SegmentColumns, segmentColumns } from './segment-columns.ts';

/** Some articles of a segment, by their numbers there: `from` up to before `to`. */
export interface SegmentRange {
  readonly held: HeldSegment;
  readonly from: number;
  readonly to: number;
}

/**
 * One segment of ranges of others.
 *
 * @param stems of the dictionary that holds the ranges
 */
export function written(ranges: readonly SegmentRange[], stems: readonly string[]): Segment {
  const columns = segmentColumns();
  const renumberings = new Map<HeldSegment, Renumbering>();
  for (const range of ranges) {
    const known = renumberings.get(range.held) ?? renumbering(columns, range.held, stems);
    renumberings.set(range.held, known);
    writeRange(columns, range, known);
  }
  return columns.finish();
}

/** Numbers in one segment to numbers in another. */
interface Renumbering {
  words(word: number): number;
  nameOf(name: number): number;
  headings(heading: number): number;
}

function renumbering(
  into: SegmentColumns,
  { segment, terms, names }: HeldSegment,
  stems: readonly string[],
): Renumbering {
  const words = numbered(terms.length, (word) => into.word(stems[terms[word] ?? 0] ?? ''));
  const nameOf = numbered(names.length + 1, (name) =>
    into.name(name === 0 ? null : (names[name - 1] ?? null)),
  );
  const headings = numbered(segment.headingStarts.length + 1, (heading) => {
    if (heading === 0) return 0;
    into.headingStarts.push(segment.headingStarts[heading - 1] ?? 0);
    into.headingEnds.push(segment.headingEnds[heading - 1] ?? 0);
    return into.headingStarts.length;
  });
  return { words, nameOf, headings };
}

/** Adds articles of another segment to a segment, without their text: words get other numbers, and all else is copied. */
function writeRange(
  into: SegmentColumns,
  { held, from, to }: SegmentRange,
  { words, nameOf, headings }: Renumbering,
): void {
  const { segment } = held;
  const first = segment.articleStarts[from] ?? 0;
  const last = segment.articleStarts[to] ?? 0;
  copyStarts(into.articleStarts, segment.articleStarts, from, to, into.spanStarts.length);
  copy(into.languages, segment.languages, from, to, nameOf);
  for (const name of ['spanStarts', 'spanEnds', 'paragraphs', 'sentences', 'forms'] as const)
    copy(into[name], segment[name], first, last);
  copy(into.headings, segment.headings, first, last, headings);

  into.acronyms.push(...held.acronyms.slice(from, to));
  const titles = copyStarts(into.titleStarts, segment.titleStarts, from, to, into.titleWords.length);
  copy(into.titleWords, segment.titleWords, ...titles, words);
  const notes = copyStarts(into.noteStarts, segment.noteStarts, from, to, into.noteWords.length);
  copy(into.noteWords, segment.noteWords, ...notes, words);
  copy(into.noteBits, segment.noteBits, ...notes);
  const people = copyStarts(into.personStarts, segment.personStarts, from, to, into.firstNames.length);
  copy(into.firstNames, segment.firstNames, ...people, words);
  copy(into.lastNames, segment.lastNames, ...people, words);

  const text = copyStarts(into.wordStarts, segment.wordStarts, first, last, into.words.length);
  copy(into.words, segment.words, ...text, words);
  for (let at = text[0]; at < text[1]; at++)
    into.content.push(((segment.contentBits[at >> 3] ?? 0) >> (at & 7)) & 1);
  const linked = copyStarts(
    into.associatedStarts,
    segment.associatedStarts,
    first,
    last,
    into.associated.length,
  );
  copy(into.associated, segment.associated, ...linked, words);
  const voices = copyStarts(into.voiceStarts, segment.voiceStarts, first, last, into.voices.length);
  copy(into.voices, segment.voices, ...voices, words);

  const told = copyStarts(
    into.statementStarts,
    segment.statementStarts,
    first,
    last,
    into.statementFrom.length,
  );
  for (const name of ['statementFrom', 'statementTo', 'statementManners'] as const)
    copy(into[name], segment[name], ...told);
  for (const name of ['statementSpeakers', 'statementMedia'] as const)
    copy(into[name], segment[name], ...told, nameOf);
  const entities = copyStarts(into.entityStarts, segment.entityStarts, first, last, into.entityFrom.length);
  for (const name of ['entityFrom', 'entityTo', 'entityKinds'] as const)
    copy(into[name], segment[name], ...entities);
  const parts = copyStarts(
    into.entityWordStarts,
    segment.entityWordStarts,
    ...entities,
    into.entityWords.length,
  );
  copy(into.entityWords, segment.entityWords, ...parts, words);
}

/** What numbers become, each asked for when it is first needed. */
function numbered(size: number, ask: (number: number) => number): (number: number) => number {
  const known = new Int32Array(size).fill(-1);
  return (number) => {
    const found = known[number] ?? -1;
    if (found !== -1) return found;
    const made = ask(number);
    known[number] = made;
    return made;
  };
}

function copy(
  into: GrowingColumn,
  column: Column,
  from: number,
  to: number,
  change?: (value: number) => number,
): void {
  for (let at = from; at < to; at++) {
    const value = column[at] ?? 0;
    into.push(change === undefined ? value : change(value));
  }
}

/** Copies where the lists of the owners `from..to` end; returns the place of those lists. */
function copyStarts(
  into: GrowingColumn,
  starts: Column,
  from: number,
  to: number,
  length: number,
): [number, number] {
  const begin = starts[from] ?? 0;
  for (let owner = from; owner < to; owner++) into.push((starts[owner + 1] ?? 0) - begin + length);
  return [begin, starts[to] ?? 0];
}

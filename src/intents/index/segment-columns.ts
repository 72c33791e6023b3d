import type { WordForm } from '../../text/word-forms.ts';
import type { AliasGroup } from '../aliases.ts';
import { type Column, GrowingColumn } from './columns.ts';
import { postingsOf } from './postings.ts';
import type { Segment } from './segment.ts';

/** The columns that are written one article after another; the rest of a segment follows from them. */
const WRITTEN = [
  'articleStarts',
  'languages',
  'titleStarts',
  'titleWords',
  'noteStarts',
  'noteWords',
  'noteBits',
  'personStarts',
  'firstNames',
  'lastNames',
  'spanStarts',
  'spanEnds',
  'paragraphs',
  'sentences',
  'forms',
  'headings',
  'headingStarts',
  'headingEnds',
  'wordStarts',
  'words',
  'associatedStarts',
  'associated',
  'voiceStarts',
  'voices',
  'statementStarts',
  'statementFrom',
  'statementTo',
  'statementManners',
  'statementSpeakers',
  'statementMedia',
  'entityStarts',
  'entityFrom',
  'entityTo',
  'entityKinds',
  'entityWordStarts',
  'entityWords',
] as const;

type Written = (typeof WRITTEN)[number];

/** Where each list of a column of starts is written. */
const LISTS: Readonly<Partial<Record<Written, Written>>> = {
  articleStarts: 'spanStarts',
  titleStarts: 'titleWords',
  noteStarts: 'noteWords',
  personStarts: 'firstNames',
  wordStarts: 'words',
  associatedStarts: 'associated',
  voiceStarts: 'voices',
  statementStarts: 'statementFrom',
  entityStarts: 'entityFrom',
  entityWordStarts: 'entityWords',
};

/** A segment that is being written. */
export interface SegmentColumns extends Readonly<Record<Written, GrowingColumn>> {
  /** Whether each of {@link words} is no stop word, 1 or 0. */
  readonly content: GrowingColumn;
  /** Acronyms that each article spells out. */
  readonly acronyms: (readonly AliasGroup[])[];
  /** Number of a stem. */
  word(stem: string): number;
  /** Number of a word's stem. */
  wordOf(form: WordForm): number;
  /** Number of a name, counted from 1; 0 for null. */
  name(name: string | null): number;
  /** Notes in a column of starts that the list of one owner ends here. */
  end(starts: Written): void;
  finish(): Segment;
}

/** An empty segment to write to. */
export function segmentColumns(): SegmentColumns {
  const columns = Object.fromEntries(WRITTEN.map((name) => [name, new GrowingColumn()])) as Record<
    Written,
    GrowingColumn
  >;
  const content = new GrowingColumn();
  const acronyms: (readonly AliasGroup[])[] = [];
  const stems = new Map<string, number>();
  const names = new Map<string, number>();
  const word = (stem: string) => numberIn(stems, stem, 0);
  /** The numbers of words by those of their forms, counted from 1. */
  let byForm = new Int32Array(1024);
  const end = (starts: Written) => columns[starts].push(columns[LISTS[starts] ?? starts].length);
  for (const starts of Object.keys(LISTS) as Written[]) end(starts);
  return {
    ...columns,
    content,
    acronyms,
    end,
    word,
    wordOf({ number, stem }) {
      if (number < 0) return word(stem);
      if (number >= byForm.length) byForm = grown(byForm, 2 * number);
      const known = byForm[number] ?? 0;
      if (known !== 0) return known - 1;
      const made = word(stem);
      byForm[number] = made + 1;
      return made;
    },
    name: (name) => (name === null ? 0 : numberIn(names, name, 1)),
    finish() {
      const written = Object.fromEntries(WRITTEN.map((name) => [name, columns[name].finish()])) as Record<
        Written,
        Column
      >;
      const utf8 = new TextEncoder();
      const forward = {
        ...written,
        stems: utf8.encode([...stems.keys()].map((stem) => `${stem}\n`).join('')),
        names: utf8.encode(JSON.stringify([...names.keys()])),
        acronyms: utf8.encode(JSON.stringify(acronyms)),
        contentBits: packed(content),
      };
      return { ...forward, ...postingsOf(forward, stems.size) };
    },
  };
}

function numberIn(numbers: Map<string, number>, key: string, first: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const made = numbers.size + first;
  numbers.set(key, made);
  return made;
}

function grown(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(column);
  return larger;
}

function packed(bits: GrowingColumn): Uint8Array {
  const bytes = new Uint8Array((bits.length + 7) >> 3);
  for (let at = 0; at < bits.length; at++)
    if (bits.at(at) === 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return bytes;
}

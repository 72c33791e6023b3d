import { ENGLISH } from '../text/languages/english.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Statement } from './fact.ts';
import { attributeForeign } from './foreign-speaker.ts';
import type { Name } from './names.ts';
import { isPerson, ownForm, type People } from './people.ts';
import type { Quotation } from './quotations.ts';
import { type Attribution, attribute } from './speaker.ts';

/** A paragraph with the names and words in each of its sentences. */
export interface Turn {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly {
    readonly span: Span;
    readonly named: readonly Name[];
    words(): readonly Token[];
  }[];
}

/** Who says something, and where. */
type Said = Pick<Statement, 'speaker' | 'medium'>;

/** What a sentence is made of: never nothing. */
type Statements = [Statement, ...Statement[]];

interface Told {
  readonly span: Span;
  readonly text: string;
  readonly attribution: Attribution;
}

const WORDED = /[\p{L}\p{N}]/u;
const NOBODY: Said = { speaker: null, medium: null };
/** Quoted words that nobody says are somebody's speech only when there are more of them: not a “smart” meter. */
const SCARE_WORDS = 5;

/**
 * Reads an article's paragraphs one after another and tells for each sentence who says which part of it. A quotation
 * belongs to whoever the sentence it ends in names, else the sentence it begins in, else whoever was just speaking;
 * one that a paragraph leaves open goes on in the next.
 *
 * The statements' spans count from the paragraph's start.
 *
 * @example conversation(people)(turn) // the statements of each sentence of the paragraph, in order
 */
export function conversation(people: People, language = ENGLISH): (turn: Turn) => Statements[] {
  let last: string | null = null;
  const called = new Map<string, string>();
  let afterJudgement = false;
  let goingOn: Said | null = null;
  return ({ text, quotations, sentences }) => {
    const blanked = blank(text, quotations);
    const told = sentences.map(({ span, named, words }): Told => {
      const outside = blanked.slice(span.start, span.end);
      const speakers = named.filter((name) => !isBlank(outside, name.span));
      const context = { last, called, afterJudgement };
      const attribution =
        language === ENGLISH
          ? attribute(outside, speakers, words(), people, context)
          : attributeForeign(outside, speakers, people, context, language);
      const { speaker, pronoun } = attribution;
      if (speaker !== null && pronoun !== null) called.set(speaker, pronoun);
      const subject = speakers.find((name) => isPerson(name, people.persons));
      last = speaker ?? (subject === undefined ? last : people.full(ownForm(subject, outside)));
      afterJudgement = attribution.manner === 'analysis';
      return { span, text: text.slice(span.start, span.end), attribution };
    });
    const owners = ownersOf(quotations, told, goingOn);
    const ending = quotations.at(-1);
    const final = told.at(-1);
    const owner = owners.at(-1) ?? null;
    if (ending !== undefined && final !== undefined && ending.end > final.span.start)
      last = owner?.speaker ?? last;
    goingOn = ending?.open === true ? owner : null;
    if (goingOn === null && final?.text.endsWith(':') === true) goingOn = saidIn(final);
    return statements(told, quotations, owners);
  };
}

/** Who answers for each quotation. */
function ownersOf(quotations: readonly Quotation[], told: readonly Told[], goingOn: Said | null): Said[] {
  const owners: Said[] = [];
  const speaking: (Said | null)[] = told.map(saidIn);
  const quoting = told.map(({ text }) => text.endsWith(':'));
  let from = 0;
  for (const { start, end } of quotations) {
    while (from < told.length - 1 && (told[from]?.span.end ?? 0) <= start) from++;
    let to = from;
    while ((told[to + 1]?.span.start ?? Number.POSITIVE_INFINITY) < end) to++;
    const begins = (told[from]?.span.start ?? 0) === start;
    const before = from === 0 ? goingOn : quoting[from - 1] === true ? (speaking[from - 1] ?? null) : null;
    const owner = saidIn(told[to]) ?? saidIn(told[from]) ?? (begins ? before : null) ?? NOBODY;
    owners.push(owner);
    for (let at = from; at <= to; at++) {
      quoting[at] = true;
      speaking[at] = owner;
    }
  }
  return owners;
}

function saidIn(told: Told | undefined): Said | null {
  if (told === undefined) return null;
  const { attribution } = told;
  return attribution.speaker !== null || attribution.manner === 'reported' ? attribution : null;
}

function statements(
  told: readonly Told[],
  quotations: readonly Quotation[],
  owners: readonly Said[],
): Statements[] {
  let from = 0;
  return told.map(({ span, text, attribution }) => {
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) from++;
    const made: Statement[] = [];
    const push = (start: number, end: number, manner: Statement['manner'], said: Said) => {
      if (WORDED.test(text.slice(start - span.start, end - span.start)))
        made.push({ span: { start, end }, manner, speaker: said.speaker, medium: said.medium });
    };
    let at = span.start;
    for (let index = from; (quotations[index]?.start ?? span.end) < span.end; index++) {
      const quotation = quotations[index];
      const owner = owners[index] ?? NOBODY;
      if (quotation === undefined || (owner === NOBODY && isScare(quotation, span, text))) continue;
      const start = Math.max(at, quotation.start);
      const end = Math.min(span.end, quotation.end);
      push(at, start, attribution.manner, attribution);
      push(start, end, 'quote', owner);
      at = end;
    }
    push(at, span.end, attribution.manner, attribution);
    const [first, ...rest] = made;
    const { manner, speaker, medium } = attribution;
    return [first ?? { span, manner, speaker, medium }, ...rest];
  });
}

/** A few quoted words inside a sentence that nobody says. */
function isScare(quotation: Quotation, sentence: Span, text: string): boolean {
  const { start, end, open } = quotation;
  if (open || start < sentence.start || end > sentence.end) return false;
  return text.slice(start - sentence.start, end - sentence.start).split(/\s+/).length <= SCARE_WORDS;
}

/** The text with spaces in place of its quotations, of the same length. */
function blank(text: string, quotations: readonly Quotation[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quotations) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

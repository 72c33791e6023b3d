import type { Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** Abbreviations after which a full stop hardly ever ends a sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof rev fr st sr jr gen col lt maj capt cpt sgt adm cmdr gov sen rep pres hon amb messrs mme mlle
   vs etc eg ie cf al approx est dept univ assn bros corp inc ltd co llc plc no nos vol fig figs eq sec ch pp ed eds
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd mt ft
   hr hrs min mins lb lbs oz kg km cm mm sq cu max tel ext art arts para paras resp ca viz
   bzw usw ggf evtl inkl nr str bspw abs mme mlle pág págs sra srta dña núm ecc sig dott`.split(/\s+/),
);
/** Words that begin a new sentence even after an abbreviation. */
const OPENERS = new Set(
  'the a an in on at it its he she they we you i this that these those but and however there when while after before as for'.split(
    ' ',
  ),
);
/** Abbreviations that a name always follows. */
const TITLES = new Set(
  'mr mrs ms dr prof st gen sen gov rep hon lt col capt sgt messrs mme mlle sra'.split(' '),
);
/** How far back a full stop's word is looked for, in UTF-16 units. */
const REACH = 60;
const WORDED = /[\p{L}\p{N}]/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}]+)*)\.[^\p{L}\p{N}]*$/u;
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+)/u;

/**
 * Sentence spans of one paragraph, in order, trimmed of white space, together covering every letter and digit.
 *
 * `Intl.Segmenter` proposes, and pieces are joined again after abbreviations, initials, inside numbers, before a
 * lower-case start, and where a piece holds no letter or digit. Measured before it was chosen: it cut none of
 * 2,910 annotated answers, where `natural`'s tokenizer cut 16 and grew quadratically.
 *
 * @example sentences('S. Jaishankar met Mr. Rubio. They spoke.', 'en') // two spans
 */
export function sentences(text: string, language = 'en'): Span[] {
  const spans: { start: number; end: number; spoken: boolean }[] = [];
  for (const { segment, index } of segmenter(language).segment(text)) {
    const last = spans.at(-1);
    const spoken = WORDED.test(segment);
    const end = index + segment.length;
    if (
      last !== undefined &&
      (!spoken || !last.spoken || goesOn(text.slice(Math.max(last.start, index - REACH), index), segment))
    ) {
      last.end = end;
      last.spoken ||= spoken;
    } else {
      spans.push({ start: index, end, spoken });
    }
  }
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

/** Whether `next` goes on with the sentence that seemed to end with `before`. */
function goesOn(before: string, next: string): boolean {
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(next)) return true;
  const word = LAST_WORD.exec(before.trimEnd())?.[1];
  if (word === undefined) return false;
  const opener = OPENERS.has((FIRST_WORD.exec(next)?.[1] ?? '').toLowerCase());
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !opener;
  if (TITLES.has(word.toLowerCase())) return true;
  return ABBREVIATIONS.has(word.toLowerCase()) && !opener;
}

function trim(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, piece.trimEnd().length) };
}

function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (known === undefined) {
    known = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, known);
  }
  return known;
}

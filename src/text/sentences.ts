import { joins } from './abbreviations.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import type { Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** How far back the end of a sentence is looked at, in UTF-16 units. */
const REACH = 80;
const WORDED = /[\p{L}\p{N}]/u;
/** A line break inside a paragraph is a space; the segmenter would end a sentence there. */
const LINE_BREAKS = /[\n\r\u0085\u2028\u2029]/g;
/** "iPhone", "eBay": a small letter that begins a sentence like a capital. */
const CAMEL = /(?<=[\s"“‘(])[a-z](?=\p{Lu}\p{L})/gu;
/** The first digit of a number that may begin a sentence; the segmenter would join "It rained. 10 people left." */
const NUMBERED = /(?<=[.!?]["”’)]?\s)\d/g;
const STARTS_LOWER = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** "1.", "(a)", "IV.": the label of a list item, no sentence. */
const LABEL = /^[("“]?(?:\d{1,3}|\p{L}|[ivxIVX]{2,4})[.)]+$/u;
const ADDRESS = /[/@=\\]\S*$/;
const STARTS_WORD = /^["“(]?[\p{L}\p{N}]/u;
/** "Am 3. Mai", "im 19. Jahrhundert": a number that says which one, before a noun with a capital. */
const ORDINAL =
  /(?<![\p{L}\p{N}])(?:am|vom|zum|beim|im|der|dem|den|des|die|das|bis|ab|seit|und) \d{1,2}\.$/iu;
const EXCLAIMED = /[!?]["”’'»)]+$/;
/** "Smith said" behind a quotation that ends in an exclamation or question mark. */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:said|says|asked|asks|added|told|wrote|replied|answered|shouted|cried|exclaimed|yelled|joked|tweeted|posted|demanded|recalled)(?![\p{L}\p{M}])/u;

/**
 * Sentence spans of one paragraph, in order, trimmed of white space, together covering every letter and digit.
 *
 * `Intl.Segmenter` proposes, and pieces are joined again after abbreviations, initials and list labels, inside
 * numbers and addresses, before a lower-case start or the speaker of an exclamation, and where a piece holds no
 * letter or digit. Measured before it was chosen: it cut none of 2,910 annotated answers, where `natural`'s
 * tokenizer cut 16 and grew quadratically.
 *
 * @example sentences('S. Jaishankar met Mr. Rubio. They spoke.') // two spans
 */
export function sentences(text: string, language: Language = ENGLISH): Span[] {
  const even = text.replace(LINE_BREAKS, ' ').replace(CAMEL, 'X');
  const spans: { start: number; end: number; spoken: boolean }[] = [];
  for (const { segment, index } of segmenter(language.code).segment(even.replace(NUMBERED, 'X'))) {
    const last = spans.at(-1);
    const spoken = WORDED.test(segment);
    const end = index + segment.length;
    if (
      last !== undefined &&
      (!spoken ||
        !last.spoken ||
        goesOn(even.slice(Math.max(last.start, index - REACH), index), even.slice(index, end), language))
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
function goesOn(before: string, next: string, { abbreviations, capitalNouns }: Language): boolean {
  if (STARTS_LOWER.test(next)) return true;
  const ended = before.trimEnd();
  if (ended.length === before.length && STARTS_WORD.test(next) && /[!?.]$/.test(ended))
    return !ended.endsWith('.') || ADDRESS.test(ended);
  if (LABEL.test(ended)) return true;
  if (EXCLAIMED.test(ended)) return SPEAKER.test(next);
  return joins(ended, next, abbreviations) || (capitalNouns && ORDINAL.test(ended));
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

import { foldWord } from './fold.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A name always follows. */
const TITLES = words(
  `mr mrs ms mx dr prof st gen sen gov rep hon lt col capt cpt sgt cpl pte maj adm cmdr cdr supt insp det brig amb
   messrs mme mlle sra srta dña dott sig rev mt ft`,
);
/** Always in the middle of a sentence. */
const INNER = words('vs eg ie cf viz approx est bzw usw ggf evtl inkl ca resp');
/** A number follows: "No. 10", "pp. 4". */
const NUMBERED = words(
  'no nos nr núm vol vols fig figs eq sec secs ch chap p pp pág págs para paras art arts ext tel abs ver v ref pt pts bk ch c b d rm apt',
);
/** A day or year follows: "Nov. 1". Only with a capital: "The cat sat. Peter". */
const DATED = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);
/** May end a sentence; it goes on unless a word follows that begins one. */
const ANYWHERE = words(
  `sr jr fr pres al dept univ assn bros corp inc ltd co llc plc ed eds ave blvd rd hr hrs min mins lb lbs oz kg km
   cm mm sq cu max str bspw ecc govt intl natl`,
);
/** "9 a.m. Monday" and "9 a.m. GMT" go on; "9 a.m. Doors open" does not. */
const CLOCK = /^[ap]\.?m$/i;
const BEHIND_CLOCK =
  /^[^\p{L}\p{N}]{0,10}(?:\d|\p{Lu}{2,4}(?!\p{L})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u;
/** Words that begin a new sentence even after an abbreviation. */
const OPENERS = words(
  `the a an in on at it its he she they we you i this that these those but and however there when while after before as
   for his her their our my if so then although since despite meanwhile what who where why how`,
);

const NONE: ReadonlySet<string> = new Set();
const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}]+)*)\.[^\p{L}\p{N}]*$/u;
const FIRST_WORD = /^[^\p{L}\p{N}]{0,40}([\p{L}\p{M}\p{N}]{1,40})(\.?)/u;
const NUMBER = /^[^\p{L}\p{N}]{0,10}(?:\d|[IVXLC]+\b)/u;
const INITIAL = /^\p{Lu}\p{M}*$/u;
/** "U.S", "Ph.D", "a.m" and "e.g" before their last full stop. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const CAPITAL = /^\p{Lu}/u;
const WORDED = /[\p{L}\p{N}]/u;

/**
 * Whether a full stop belongs to an abbreviation or initial, so that the sentence goes on with `next`. `before` is
 * what stands up to the stop, of which some 80 characters are enough; `local` holds the language's own abbreviations.
 *
 * @example joins('He met Mr.', 'Smith left.') // true
 */
export function joins(before: string, next: string, local: ReadonlySet<string> = NONE): boolean {
  const from = lastPiece(before);
  const match = LAST_WORD.exec(before.slice(from));
  const word = match?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const plain = lower.replaceAll('.', '');
  if (INNER.has(plain) || TITLES.has(lower)) return true;
  if (local.size > 0 && (local.has(lower) || local.has(foldWord(word)))) return true;
  if (CLOCK.test(word)) return BEHIND_CLOCK.test(next);
  if (NUMBERED.has(lower) && !INITIAL.test(word)) return NUMBER.test(next) && word !== 'no';
  const [, first = '', dot = ''] = FIRST_WORD.exec(next) ?? [];
  if (DATED.has(lower)) return CAPITAL.test(word) && (NUMBER.test(next) || DATED.has(first.toLowerCase()));
  const opens = OPENERS.has(first.toLowerCase()) && !(dot === '.' && INITIAL.test(first));
  if (word === 'I') return !opens && afterCapital(before, from + (match?.index ?? 0));
  if (INITIAL.test(word) || DOTTED.test(word)) return !opens;
  return ANYWHERE.has(lower) && !opens;
}

/** Offset of the space before the last letter or digit, behind which the last word stands. */
function lastPiece(text: string): number {
  let at = text.length - 1;
  while (at > 0 && !WORDED.test(text.charAt(at))) at--;
  return Math.max(0, text.lastIndexOf(' ', at));
}

/** "Isaac I. Rabi", and not "So did I. Peter left." */
function afterCapital(before: string, at: number): boolean {
  const previous = /(\S*)\s*$/.exec(before.slice(0, at + 1))?.[1] ?? '';
  return previous === '' || CAPITAL.test(previous);
}

import { LONGEST_PLACE, placeNamed } from '../text/gazetteer.ts';
import { isRegion } from '../text/regions.ts';
import type { Token } from '../text/tokens.ts';
import type { EntityKind } from './fact.ts';
import type { Name } from './names.ts';
import { isRole, isTitle, withoutTitles } from './titles.ts';

/** What an article tells about names as a whole. */
export interface Known {
  /** Last names of people whom the article gives a first name or a title. */
  readonly persons: ReadonlySet<string>;
  /** Folded words that the article writes in small letters somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that make a name alone: "Hegseth". */
  readonly alone: ReadonlySet<string>;
}

const ORGANISATION =
  /^(?:ministry|department|agency|council|committee|commission|company|corporation|corp|inc|ltd|llc|plc|gmbh|group|bank|university|college|school|institute|institution|party|union|association|organisation|organization|authority|board|bureau|court|parliament|congress|senate|house|office|foundation|federation|league|club|army|navy|force|forces|police|guard|service|services|church|team|press|times|post|news|network|fund|centres?|centers?|hospital|museum|society|alliance|airlines|airways|motors|technologies|systems|studios|records)$/;
/** What is agreed, decided or held: a name, but of nobody and no place. */
const MATTER =
  /^(?:agreement|framework|act|policy|treaty|accord|pact|deal|meeting|summit|conference|forum|plan|programme|program|project|initiative|report|bill|law|award|prize|cup|war|day|week|festival|championship|code|protocol|strategy|scheme|fund|market|edition|service|guide|handbook|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
const PLACE =
  /^(?:city|county|state|province|district|river|lake|sea|ocean|island|islands|mountain|mountains|mount|valley|bay|gulf|strait|street|road|avenue|square|park|airport|station|bridge|palace|castle|port|desert|forest|peninsula|region|pacific|atlantic|coast|village|town|beach|hill|north|south|east|west|africa|asia|america|antarctica|oceania)$/;
const SITED = /\b(?:in|at|near|from|to|towards?|across|outside|inside|around|off|of|via|into)(?: the)? $/;
const LOCATED = /\b(?:in|at|near) (?:the )?$/;
const CALLED = /([\p{L}-]+)\.? $/u;
const AGED = /^(?:, (?:aged )?\d{1,3}(?:,|$)| \((?:born |b\. |aged )?\d{1,4}[–)-]|, who )/;
const PERSONAL =
  /^(?:[dl]['’])?\p{Lu}[\p{Ll}\p{M}'’ʼ-]+$|^\p{Lu}\.?$|^(?:\p{Lu}\.){2,}$|^\p{Lu}\p{Ll}*['’ʼ]?\p{Lu}\p{Ll}+$/u;
const PARTICLE = /^(?:de|da|do|dos|das|du|del|della|di|la|le|van|von|der|den|bin|bint|ibn|al|el|y|zu|ter)$/;
/** "Kim Jong-un". */
const ENDING = /^\p{Ll}{2,4}$/u;
const GENERATION = /^(?:Jr|Sr|I{2,3}|IV)$/;
const LONGEST_PERSON = 4;
/** So much of a sentence is looked at before and behind a name. */
const REACH = 40;

/** What sort of thing a name names, by titles, key words, the gazetteer and what stands around it. */
export function kindOf(name: Name, text: string, { persons, lower, alone }: Known): EntityKind {
  const words = name.words.map((token) => token.word);
  const last = words.at(-1) ?? '';
  const own = withoutTitles(name.words.map((token) => token.text));
  const before = text.slice(Math.max(0, name.span.start - REACH), name.span.start);
  const sited = SITED.test(before);
  if (isPlace(words)) return sited ? 'place' : 'nation';
  const spoken = name.words.at(-1)?.text ?? '';
  if (persons.has(spoken)) return 'person';
  if (isRegion(words.join(' '))) return 'place';
  const titled = own.length < words.length;
  if (titled && own.length <= LONGEST_PERSON && !ORGANISATION.test(last)) return 'person';
  if (MATTER.test(last)) return 'name';
  if (words.some((word) => ORGANISATION.test(word))) return 'organisation';
  if (words.some((word) => PLACE.test(word))) return 'place';
  const given = own.length === 1 ? 0 : givenNames(name.words.slice(-own.length));
  if (isCalled(before, given > 0)) return 'person';
  if (given > 0 && isAged(name, text)) return 'person';
  if (name.words.every((token) => /^[\p{Lu}.]+$/u.test(token.text))) return 'organisation';
  if (LOCATED.test(before)) return 'place';
  if (given === 0) return 'name';
  const capital = !ENDING.test(spoken);
  if (capital && isPlace([last])) return 'name';
  if (alone.has(spoken)) return 'person';
  return sited || given > 3 || (capital && lower.has(last)) ? 'name' : 'person';
}

/** Whether a sentence says who somebody is: by a title, a role right before the name or an age behind it. */
export function introduces(name: Name, text: string): boolean {
  const own = withoutTitles(name.words.map((token) => token.text));
  const before = text.slice(Math.max(0, name.span.start - REACH), name.span.start);
  return own.length < name.words.length || isCalled(before, own.length > 1) || isAged(name, text);
}

/** A title makes one name a person's; other roles may be a company's as well: "the owner Heron". */
function isCalled(before: string, given: boolean): boolean {
  if (!before.endsWith(' ')) return false;
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1);
  const word = CALLED.exec(last)?.[1]?.toLowerCase() ?? '';
  return isTitle(word) || (given && isRole(word));
}

function isAged({ span }: Name, text: string): boolean {
  return AGED.test(text.slice(span.end, span.end + REACH));
}

/** How many first and last names words are, particles like "van" aside; 0 when they are anything else. */
function givenNames(words: readonly Token[]): number {
  const names = words.filter(
    ({ text }, at) =>
      !PARTICLE.test(text) && !GENERATION.test(text) && !(at === words.length - 1 && ENDING.test(text)),
  );
  const all = names.length >= 2 && names.length <= LONGEST_PERSON;
  return all && names.every(({ text }) => PERSONAL.test(text)) ? names.length : 0;
}

function isPlace(words: readonly string[]): boolean {
  return words.length <= LONGEST_PLACE && placeNamed(words.join(' ')) !== undefined;
}

import { LONGEST_PLACE, placeNamed } from '../text/gazetteer.ts';
import type { Token } from '../text/tokens.ts';
import { amounts } from './amounts.ts';
import type { Entity, EntityKind } from './fact.ts';
import type { Name } from './names.ts';

/** What stands before a person's name. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier chancellor king queen prince princess pope
  minister secretary ambassador senator governor mayor judge justice general admiral colonel captain lieutenant major sergeant
  chief director chairman chairwoman chair chairperson ceo cfo cto executive commissioner spokesman spokeswoman spokesperson
  representative congressman congresswoman mp coach manager analyst author actor actress singer emperor sheikh imam rabbi bishop archbishop reverend
  saint commander inspector officer deputy leader founder co-founder officer envoy`.split(/\s+/),
);
const ORGANISATION =
  /^(?:ministry|department|agency|council|committee|commission|company|corporation|corp|inc|ltd|llc|plc|gmbh|group|bank|university|college|school|institute|institution|party|union|association|organisation|organization|authority|board|bureau|court|parliament|congress|senate|house|office|foundation|federation|league|club|army|navy|force|forces|police|guard|service|services|church|team|press|times|post|news|network|fund|centre|center|hospital|museum|society|alliance|airlines|airways|motors|technologies|systems|studios|records)$/;
const PLACE =
  /^(?:city|county|state|province|district|river|lake|sea|ocean|island|islands|mountain|mountains|mount|valley|bay|gulf|strait|street|road|avenue|square|park|airport|station|bridge|palace|castle|port|desert|forest|peninsula|region|pacific|atlantic|coast|village|town|beach|hill|north|south|east|west|africa|asia|america|antarctica|oceania)$/;
const SITED = /\b(?:in|at|near|from|to|towards?|across|outside|inside|around|off|of|via|into)(?: the)? $/;

/** The names, dates and amounts of one sentence, in order. `persons` are the last names that the article gives a full name. */
export function entities(text: string, named: readonly Name[], persons: ReadonlySet<string>): Entity[] {
  const measured = amounts(text);
  const found = named
    .filter(
      (name) =>
        !measured.some((entity) => entity.span.start <= name.span.start && name.span.end <= entity.span.end),
    )
    .map((name): Entity => ({ kind: kindOf(name, text, persons), span: name.span }));
  const clear = measured.filter(
    (entity) =>
      !found.some(
        (name) =>
          name.span.start < entity.span.end && entity.span.start < name.span.end && entity.kind === 'number',
      ),
  );
  return [...found, ...clear].sort((a, b) => a.span.start - b.span.start);
}

/** What sort of thing a name names, by titles, key words, the gazetteer and what stands before it. */
export function kindOf(name: Name, text: string, persons: ReadonlySet<string>): EntityKind {
  const words = name.words.map((token) => token.word);
  const last = words.at(-1) ?? '';
  const before = text.slice(0, name.span.start);
  if (isPlace(words)) return SITED.test(before) ? 'place' : 'nation';
  const titled = words.findLastIndex((word) => TITLES.has(word));
  const own = words.slice(titled + 1);
  if (persons.has(name.words.at(-1)?.text ?? '')) return 'person';
  if (titled >= 0 && own.length > 0 && own.length <= 4 && !ORGANISATION.test(last)) return 'person';
  if (words.some((word) => ORGANISATION.test(word))) return 'organisation';
  if (words.some((word) => PLACE.test(word))) return 'place';
  if (
    /\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|President|Minister|Secretary|Senator|General|Judge|Captain)\.? $/i.test(
      before,
    )
  )
    return 'person';
  if (name.words.every((token) => /^\p{Lu}+$/u.test(token.text))) return 'organisation';
  if (/\b(?:in|at|near) (?:the )?$/.test(before)) return 'place';
  if (
    own.length >= 2 &&
    own.length <= 3 &&
    !SITED.test(before) &&
    name.words.slice(-own.length).every(personal)
  )
    return 'person';
  return 'name';
}

/**
 * A person's name without titles and office.
 *
 * @example ownName(['US', 'Secretary', 'of', 'War', 'Pete', 'Hegseth']) // 'Pete Hegseth'
 */
export function ownName(words: readonly string[]): string {
  const title = words.findLastIndex((word) => TITLES.has(word.toLowerCase().replace(/[.]$/, '')));
  const of = words.findLastIndex((word) => word === 'of' || word === 'for');
  const own = words.slice((of > title && title >= 0 ? of + 1 : title) + 1);
  return (own.length > 0 ? own : words).join(' ');
}

/** Last names of the people whom an article gives a first name or a title. */
export function personsIn(
  sentences: readonly { text: string; named: readonly Name[] }[],
): ReadonlySet<string> {
  const persons = new Set<string>();
  const nobody = new Set<string>();
  for (const { text, named } of sentences) {
    for (const name of named) {
      const last = name.words.at(-1)?.text;
      if (last !== undefined && name.words.length > 1 && kindOf(name, text, nobody) === 'person')
        persons.add(last);
    }
  }
  return persons;
}

function personal(token: Token): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$|^\p{Lu}\.?$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(token.text);
}

function isPlace(words: readonly string[]): boolean {
  return words.length <= LONGEST_PLACE && placeNamed(words.join(' ')) !== undefined;
}

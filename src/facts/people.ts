import { placeNamed } from '../text/gazetteer.ts';
import { fullest } from './full-names.ts';
import { introduces, type Known, kindOf } from './name-kind.ts';
import type { Name } from './names.ts';
import { pronounOf, withoutTitles } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence as people see it, with the names in it. */
export interface Named {
  readonly text: string;
  readonly named: readonly Name[];
}

type Pronoun = 'he' | 'she';

/** The people of one article. */
export interface People extends Known {
  /** The fullest form that the article gives a name; the name itself where two people share it. */
  full(name: string): string;
  /** The pronoun that titles and sentences use for a person's full name; null when they do not tell. */
  pronoun(name: string): Pronoun | null;
}

const HE = /\b(?:he|his|him|himself)\b/i;
const SHE = /\b(?:she|her|hers|herself)\b/i;
/** Inside a quotation "he" is somebody else. */
const QUOTED = /[“"„«]/;
/** A title tells more than a pronoun, which may be somebody else's. */
const TITLE_VOTES = 5;

/** Gathers the people of an article from all its sentences. */
export function peopleIn(sentences: readonly Named[], { lower }: Vocabulary): People {
  const alone = new Set<string>();
  for (const { named } of sentences)
    for (const { words } of named) if (words.length === 1 && words[0] !== undefined) alone.add(words[0].text);
  const persons = new Set<string>();
  for (const { text, named } of sentences) {
    for (const name of named) {
      const last = name.words.at(-1)?.text;
      if (last === undefined || name.words.length < 2 || persons.has(last)) continue;
      if (kindOf(name, text, { persons: NOBODY, lower, alone }) === 'person') persons.add(last);
    }
  }
  const known = { persons, lower, alone };
  const names = sentences.flatMap(({ text, named }) =>
    named.filter((name) => isPerson(name, persons)).map((name) => ownForm(name, text)),
  );
  const full = fullest(names);
  const introduced = sentences.flatMap(({ text, named }) =>
    named
      .filter((name) => isPerson(name, persons) && introduces(name, text))
      .map((name) => ownForm(name, text)),
  );
  for (const [first, form] of firstNames(introduced, full, known)) {
    persons.add(first);
    full.set(first, form);
  }
  const votes = pronounVotes(sentences, known, full);
  return {
    ...known,
    full: (name) => full.get(name) ?? name,
    pronoun(name) {
      const balance = votes.get(name) ?? 0;
      if (balance === 0) return null;
      return balance > 0 ? 'he' : 'she';
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** True for a name that ends in the last name of a person. */
export function isPerson(name: Name, persons: ReadonlySet<string>): boolean {
  return persons.has(name.words.at(-1)?.text ?? '');
}

/** A name without titles, as it is written: "S. Jaishankar". */
export function ownForm(name: Name, text: string): string {
  const own = withoutTitles(name.words.map((token) => token.text));
  const first = name.words.at(-own.length) ?? name.words[0];
  return text.slice(first?.span.start ?? name.span.start, name.span.end).replace(/\s+/g, ' ');
}

/** First names that the article uses alone for one of those it introduces, with the full name. */
function firstNames(
  introduced: readonly string[],
  full: ReadonlyMap<string, string>,
  { persons, alone }: Known,
): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of introduced) {
    const form = full.get(name) ?? name;
    const [first = '', ...rest] = form.split(' ');
    if (rest.length === 0 || !alone.has(first) || persons.has(first)) continue;
    if (placeNamed(first.toLowerCase()) !== undefined) continue;
    if ((found.get(first) ?? form) !== form) shared.add(first);
    found.set(first, form);
  }
  for (const first of shared) found.delete(first);
  return found;
}

function pronounVotes(
  sentences: readonly Named[],
  { persons }: Known,
  full: ReadonlyMap<string, string>,
): Map<string, number> {
  const votes = new Map<string, number>();
  const vote = (name: string, pronoun: Pronoun, count: number) =>
    votes.set(name, (votes.get(name) ?? 0) + (pronoun === 'he' ? count : -count));
  for (const { text, named } of sentences) {
    const people = new Set<string>();
    for (const name of named) {
      if (!isPerson(name, persons)) continue;
      const own = ownForm(name, text);
      const form = full.get(own) ?? own;
      people.add(form);
      for (const { word } of name.words.slice(0, -1)) {
        const pronoun = pronounOf(word);
        if (pronoun !== null) vote(form, pronoun, TITLE_VOTES);
      }
    }
    const [only] = people;
    if (only === undefined || people.size > 1 || QUOTED.test(text)) continue;
    const he = HE.test(text);
    if (he !== SHE.test(text)) vote(only, he ? 'he' : 'she', 1);
  }
  return votes;
}

import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Manner } from './fact.ts';
import { isJudgement, JUDGEMENT_CUE } from './judgement.ts';
import { MEDIUM_CUE, mediumOf } from './medium.ts';
import { kindOf } from './name-kind.ts';
import type { Name } from './names.ts';
import { judges, unnamedSpeaker } from './noun-phrase.ts';
import { isPerson, ownForm, type People } from './people.ts';
import { isSaidBy, pronounThatSays, SAYING_CUE, says } from './saying.ts';
import { isRole } from './titles.ts';
import { WordCues } from './word-cues.ts';

/** What stands before the first of two who speak together. */
const CLAUSE_BEGINS = /(?:^|[,;:“”"—–-] ?|\s{2}|\bthat )$/;

const CUES = new WordCues([SAYING_CUE, JUDGEMENT_CUE, MEDIUM_CUE]);
const [SAYING, JUDGING, MEDIUM] = [1, 2, 4];

/** Who answers for a sentence outside its quotations, and how. */
export interface Attribution {
  readonly speaker: string | null;
  readonly medium: string | null;
  readonly manner: Exclude<Manner, 'quote'>;
  /** The pronoun that stands for the speaker, where one does. */
  readonly pronoun: string | null;
}

/** What the sentences before tell about who may be meant by "he". */
export interface Context {
  /** Who spoke last, or whom the sentence before is about; null at the beginning. */
  readonly last: string | null;
  /** Names with the pronoun that stood for them. */
  readonly called: ReadonlyMap<string, string>;
  readonly afterJudgement: boolean;
}

/**
 * Reads who says a sentence. `text` has spaces in place of its quotations, and `named` holds the names outside them; `words` are all
 * of the sentence.
 * A speaker's name is given in the fullest form of the article; a group as the sentence writes it. Where a pronoun
 * speaks and nobody fits it, the words are reported and the speaker stays null.
 */
export function attribute(
  text: string,
  named: readonly Name[],
  words: readonly Token[],
  people: People,
  context: Context,
): Attribution {
  const cues = CUES.in(words);
  const told = (cues & SAYING) !== 0;
  const speaker = told ? (namedSpeaker(text, named, people) ?? unnamedSpeaker(text)) : null;
  const said = told && speaker === null ? pronounThatSays(text) : null;
  if (speaker === null && said === null) {
    const judged = isJudgement(text, (cues & JUDGING) !== 0, context.afterJudgement);
    return { speaker: null, medium: null, manner: judged ? 'analysis' : 'narration', pronoun: null };
  }
  const who =
    said === null ? speaker : meant(said.pronoun, context, named.filter(before(said.at)), text, people);
  return {
    speaker: who,
    medium: (cues & MEDIUM) === 0 ? null : mediumOf(text),
    manner: who !== null && judges(who) ? 'analysis' : 'reported',
    pronoun: said?.pronoun ?? null,
  };
}

function before(at: number): (name: Name) => boolean {
  return ({ span }) => span.end <= at;
}

function namedSpeaker(text: string, named: readonly Name[], people: People): string | null {
  const form = (name: Name) =>
    isPerson(name, people.persons) ? people.full(ownForm(name, text)) : written(text, name.span);
  const told = named.findIndex((name) => isSaidBy(text, name.span));
  if (told !== -1) return form(bearer(text, named, told));
  const at = named.findIndex((name) => says(text, name.span));
  const said = named[at];
  if (said === undefined) return null;
  const other = named[at - 1];
  if (other === undefined || text.slice(other.span.end, said.span.start) !== ' and ') return form(said);
  const both = CLAUSE_BEGINS.test(text.slice(Math.max(0, other.span.start - 8), other.span.start));
  return both ? `${form(other)} and ${form(said)}` : form(said);
}

/** "Wigan manager Steve Bruce" and "CNN’s Mari Ramos" are the person, not whom they work for. */
function bearer(text: string, named: readonly Name[], at: number): Name {
  const name = named[at] as Name;
  const next = named[at + 1];
  const between = next === undefined ? '' : text.slice(name.span.end, next.span.start);
  const role = /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,2}([\p{Ll}-]+) $/u.exec(between)?.[1];
  return next !== undefined && (/^['’]s $/.test(between) || isRole(role ?? '')) ? next : name;
}

function written(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/**
 * Whom a pronoun means. "He" and "she" are people of whom the article says so or nothing else, and only where the
 * sentence has named nobody else before; "they" and "it" are no single people.
 */
function meant(
  pronoun: string,
  { last, called }: Context,
  named: readonly Name[],
  text: string,
  people: People,
): string | null {
  if (last === null) return null;
  const person = people.persons.has(last.split(' ').at(-1) ?? '');
  if (pronoun === 'they' || pronoun === 'it') return person ? null : last;
  const somebodyElse = named.some(
    (name) =>
      ['person', 'name'].includes(kindOf(name, text, people)) && people.full(ownForm(name, text)) !== last,
  );
  return person && !somebodyElse && (called.get(last) ?? people.pronoun(last) ?? pronoun) === pronoun
    ? last
    : null;
}

import type { InvertedIndex } from '../intents/inverted-index.ts';
import { analyse, type Question } from '../intents/question.ts';
import { foldWord } from '../text/fold.ts';
import { NO_LEXICON } from '../text/lexicon.ts';
import { withoutEnd } from './asked-anew.ts';
import { inForeignWords } from './foreign-parts.ts';
import { type Before, inPlaceOf, namesIn, peopleIn } from './spoken-of.ts';
import { even, type TurnWords } from './turn-words.ts';

const MOST_WORDS_OF_NAME = 4;
const MOST_WORDS_OF_TOPIC = 8;
const MOST_OWN = 4;

/**
 * What {@link followUp} does, in a language other than English: "Und wann?", "Et Tissier ?", "¿Quién la explota?". What a
 * pronoun stands for is put in front and not in its place, since words bend and verbs may do without a pronoun.
 *
 * @example foreignFollowUp(index, { question: 'Was kostet die Linie?', facts }, 'Und wer betreibt sie?', words) // 'Die Linie – wer betreibt sie?'
 */
export function foreignFollowUp(
  index: InvertedIndex,
  before: Before,
  text: string,
  words: TurnWords,
): string | null {
  const { bare, led } = opened(text, words);
  const last = withoutEnd(opened(before.question, words).bare);
  if (bare === '' || last === '') return null;
  const asked = analyse(bare, index, NO_LEXICON);
  const asking = words.opens.exec(bare)?.[0];
  const small = asked.language.stopWords;
  const isSmall = (rest: string) =>
    (rest.match(/\p{L}+/gu) ?? []).every((word) => small.has(foldWord(word)) || words.also.test(word));
  if (asking !== undefined && isSmall(bare.slice(asking.length)) && !stands(bare, words))
    return words.say(inForeignWords(last, withoutEnd(bare), words));
  const count = bare.split(' ').length;
  if (words.topic.exec(bare)?.index === 0 && count <= MOST_WORDS_OF_TOPIC)
    return words.say(`${last.replace(words.topic, '')} ${goingOn(bare)}`);
  const other = bare.replace(words.whatOf, '');
  if (other !== bare || (led && asking === undefined && count <= MOST_WORDS_OF_NAME))
    return words.say(inPlaceOf(index, last, withoutEnd(other)));
  const meant = meantBy(index, before, bare, led && asking !== undefined, asked, words);
  return meant === null ? null : words.say(`${meant} – ${goingOn(bare)}`);
}

/** A text as the rest of a sentence: what it opens with is no name. */
function goingOn(bare: string): string {
  return `${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
}

/** Whether a text leans on what was said before it, by a pronoun or a word like "und". */
export function leansInForeign(text: string, words: TurnWords): boolean {
  const { bare, led } = opened(text, words);
  return bare !== '' && (led || stands(bare, words));
}

function opened(text: string, { lead }: TurnWords): { readonly bare: string; readonly led: boolean } {
  const whole = even(text).replace(/^¿ ?/, '');
  const bare = whole.replace(lead, '').replace(/^¿ ?/, '').trim();
  return { bare, led: bare !== '' && bare !== whole };
}

/** Whether something in a text stands for what was named before. */
function stands(bare: string, { persons, things }: TurnWords): boolean {
  return persons.test(bare) || things.test(bare);
}

/** What the pronoun of a text stands for, or what it says nothing of and must be about; null where it stands for itself. */
function meantBy(
  index: InvertedIndex,
  before: Before,
  bare: string,
  goesOn: boolean,
  asked: Question,
  words: TurnWords,
): string | null {
  const own = asked.terms.filter(({ role }) => role !== 'asked');
  if (own.length > MOST_OWN || own.some(({ role }) => role === 'name')) return null;
  const [named] = peopleIn(index, before);
  const person = named === undefined ? undefined : withoutOffice(index, named);
  const mayBePerson = words.persons.test(bare);
  const mayBeThing = words.things.test(bare);
  const unsaid = !mayBePerson && !mayBeThing && own.length <= 1;
  const saysWho = asked.wanted === 'statement' && own.length === 0;
  if (person !== undefined && (mayBePerson || (unsaid && saysWho))) {
    const ofPeople = namesIn(index, before.question).some(({ kind }) => kind === 'person');
    if (!mayBeThing || saysWho || ofPeople || asksForPeople(index, before)) return person;
  }
  if (!mayBePerson && !mayBeThing && !(unsaid && (goesOn || (words.drops && !speaksOfThing(bare, words)))))
    return null;
  return thingIn(index, before.question, words) ?? (mayBePerson ? (person ?? null) : null);
}

/** The name alone, of a name with an office before it: "Petra Lohse" of "Bürgermeisterin Petra Lohse". */
function withoutOffice(index: InvertedIndex, name: string): string {
  const own = namesIn(index, name).findLast(({ kind }) => kind === 'person');
  return own?.whole ?? own?.text ?? name;
}

function asksForPeople(index: InvertedIndex, { question }: Before): boolean {
  const { wanted } = analyse(question, index, NO_LEXICON);
  return wanted === 'person' || wanted === 'statement';
}

function speaksOfThing(bare: string, { thing }: TurnWords): boolean {
  return withoutEnd(bare).match(thing) !== null;
}

/** The first thing that a question speaks of. People and places are no things. */
function thingIn(index: InvertedIndex, question: string, { thing }: TurnWords): string | null {
  const things = withoutEnd(even(question)).match(thing) ?? [];
  return (
    things.find((one) => namesIn(index, one).every(({ kind }) => kind === 'name' || kind === 'number')) ??
    null
  );
}

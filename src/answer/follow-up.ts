import type { Fact } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { analyse, isPerson, type Term } from '../intents/question.ts';
import { placeNamed } from '../text/gazetteer.ts';
import { type Lexicon, NO_LEXICON } from '../text/lexicon.ts';
import { partsOfSpeech } from '../text/natural.ts';
import type { TagLexicon } from '../text/tag-lexicon.ts';
import { askedAnew, askingWord, asSentence, withoutEnd, withoutLead } from './asked-anew.ts';

/** What was asked before in the same conversation, and the facts it was answered with; none where it was refused. */
export interface Before {
  readonly question: string;
  readonly facts: readonly Fact[];
}

const ABOUT = /^(?:what|how) about\s+(?=\S)/i;
/** "About the agreement?" goes on from what was asked. */
const TOPIC = /^(?:about|on|regarding|concerning)\s+(?=\S)(?!what|which|whom?\b)/i;
const MOST_OF_TOPIC = 8;
const ON_TOPIC = /\s(?:about|on|regarding|concerning)\s.*$/i;
const LITTLE =
  'who|whom|whose|what|which|when|where|why|how|much|many|long|far|often|exactly|day|date|year|time|and|at|on|in|for|by|to|from|with|is|was|are|were|did|does|do|it|that|this|so|then';
const BARE = new RegExp(`^(?:(?:${LITTLE})\\b[\\s,]*)+[?!.\\s]*$`, 'i');
const PERSONAL = /\b(?:he|she|him|his|hers?)\b/i;
const PLURAL = /\b(?:they|them|theirs?)\b/i;
const THING = /\b(?:it|its|this|that(?! (?:the|an?|he|she|it|they)\b)|these|those)\b/i;
const AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;
const DETERMINER = /^(?:the|an?|this|that|its|their)$/i;

/**
 * The question that a short text means after another one: "when?", "and Rubio?", "what about India?", "why did he say
 * that?". Null where the text stands for itself, or where nothing before it tells what it means.
 *
 * @example followUp(index, lexicon, { question: 'Who announced the agreement?', facts }, 'and when?') // 'When announced the agreement?'
 */
export function followUp(
  index: InvertedIndex,
  lexicon: Lexicon,
  before: Before,
  text: string,
): string | null {
  const bare = withoutLead(text);
  const led = bare !== '' && bare !== text.trim();
  if (bare === '' || before.question.trim() === '') return null;
  if (BARE.test(bare) && asks(bare)) return askedAnew(before.question, bare);
  const topic = TOPIC.exec(bare)?.[0];
  if (topic !== undefined && words(bare) <= MOST_OF_TOPIC) return onTopic(before.question, bare);
  const about = bare.replace(ABOUT, '');
  if (about !== bare || (led && !asks(bare) && !AUXILIARY.test(bare) && words(bare) <= 4))
    return exchanged(index, before.question, about);
  return resolved(index, lexicon, before, bare, led);
}

/** The question before, on this topic: "What did Singh say about the agreement?" */
function onTopic(question: string, topic: string): string {
  return asSentence(`${withoutEnd(question).replace(ON_TOPIC, '')} ${topic}`);
}

/** Whether a text leans on what was said before it, by a pronoun or a word like "and". */
export function leansOnBefore(text: string): boolean {
  const bare = withoutLead(text);
  if (bare === '' || BARE.test(bare)) return false;
  return bare !== text.trim() || PERSONAL.test(bare) || PLURAL.test(bare) || THING.test(bare);
}

/** The question before about another one of the same kind: "and Rubio?". */
function exchanged(index: InvertedIndex, question: string, about: string): string {
  const other = withoutEnd(about);
  const [kind] = namesIn(index, other).map(({ kind: one }) => one);
  const same = namesIn(index, question).findLast((name) => kind !== undefined && name.kind === kind);
  if (same !== undefined) {
    const replaced = same.whole ?? same.text;
    return asSentence(question.replace(replaced, other));
  }
  return asSentence(`${withoutEnd(question)} (${other})`);
}

/** Pronouns replaced by what they stand for, or the thing added that the question before was about. */
function resolved(
  index: InvertedIndex,
  { tagOf }: Lexicon,
  before: Before,
  bare: string,
  led: boolean,
): string | null {
  const own = analyse(bare, index, NO_LEXICON).terms.filter(({ role }) => role !== 'asked');
  const people = peopleIn(index, before);
  const thing = thingIn(index, tagOf, before.question);
  const [person] = people;
  if (own.length > 4) return null;
  if (PERSONAL.test(bare) && person !== undefined)
    return asSentence(
      bare.replace(PERSONAL, (word) => (/^(?:his|hers?)$/i.test(word) ? `${person}’s` : person)),
    );
  if (PLURAL.test(bare) && people.length > 0)
    return asSentence(bare.replace(PLURAL, people.slice(0, 2).join(' and ')));
  if (own.some(({ role }) => role === 'name')) return null;
  if (THING.test(bare) && thing !== undefined) return asSentence(bare.replace(THING, `the ${thing}`));
  if (led && own.length <= 1 && thing !== undefined && asks(bare))
    return asSentence(`${withoutEnd(bare)} the ${thing}`);
  return null;
}

type Kind = 'person' | 'place' | 'number' | 'name';

interface Named {
  readonly kind: Kind;
  readonly text: string;
  /** With a first name before it: what stands for the same person. */
  readonly whole?: string;
}

function namesIn(index: InvertedIndex, text: string): Named[] {
  const { terms } = analyse(text, index, NO_LEXICON);
  return terms.flatMap((term, at): Named[] => {
    const kind = kindOf(index, term);
    if (kind === null) return [];
    const first = terms[at - 1];
    const whole = `${first?.text} ${term.text}`;
    return [
      kind === 'person' && first !== undefined && text.includes(whole) && isPerson(first, index)
        ? { kind, text: term.text, whole }
        : { kind, text: term.text },
    ];
  });
}

function kindOf(index: InvertedIndex, term: Term): Kind | null {
  if (placeNamed(term.text.toLowerCase()) !== undefined) return 'place';
  if (term.role === 'number') return 'number';
  if (isPerson(term, index)) return 'person';
  return term.role === 'name' ? 'name' : null;
}

/** The first thing that the question speaks of with an article: "the new framework". People and places are no things. */
function thingIn(index: InvertedIndex, tagOf: TagLexicon, question: string): string | undefined {
  const all = question.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const parts = partsOfSpeech(all, tagOf);
  const things = all.flatMap((word, at) => {
    if (!DETERMINER.test(word)) return [];
    const end = parts.findIndex((part, place) => place > at && part !== 'noun' && part !== 'modifier');
    return [
      all
        .slice(at + 1, end === -1 ? undefined : end)
        .slice(0, 4)
        .join(' '),
    ];
  });
  return things.find(
    (thing) =>
      thing !== '' && namesIn(index, thing).every(({ kind }) => kind === 'name' || kind === 'number'),
  );
}

/** People of the exchange: those named in the question, else whoever speaks in its answer, else who is named there. */
function peopleIn(index: InvertedIndex, { question, facts }: Before): string[] {
  const asked = namesIn(index, question).flatMap(({ kind, text, whole }) =>
    kind === 'person' ? [whole ?? text] : [],
  );
  if (asked.length > 0) return asked.filter((name) => !asked.some((other) => other.startsWith(`${name} `)));
  const speakers = facts.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []));
  if (speakers.length > 0) return [...new Set(speakers)];
  return facts.flatMap((fact) => {
    const number = index.facts.indexOf(fact);
    return number === -1
      ? []
      : index.entities(number).flatMap(({ kind, text }) => (kind === 'person' ? [text] : []));
  });
}

function asks(text: string): boolean {
  return askingWord(text) !== undefined;
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

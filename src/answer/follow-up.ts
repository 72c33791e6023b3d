import { languagesOf } from '../facts/article-language.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { analyse } from '../intents/question.ts';
import { languageOfQuestion } from '../text/detect.ts';
import { type Lexicon, NO_LEXICON } from '../text/lexicon.ts';
import { partsOfSpeech } from '../text/natural.ts';
import type { TagLexicon } from '../text/tag-lexicon.ts';
import { askedAnew, askingWord, asSentence, withoutEnd, withoutLead } from './asked-anew.ts';
import { foreignFollowUp, leansInForeign } from './foreign-follow-up.ts';
import { type Before, inPlaceOf, namesIn, peopleIn } from './spoken-of.ts';
import { type TurnWords, turnWords } from './turn-words.ts';

const ELSE = /\b(?:else|another|more)\b/i;
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
  const foreign = wordsOf(index, before, text);
  if (foreign !== null) return foreignFollowUp(index, before, text, foreign);
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

/** The wording of the language that a text is in, that of the question before where it tells none; null for English. */
function wordsOf(index: InvertedIndex, { question }: Before, text: string): TurnWords | null {
  const before = languageOfQuestion(question, languagesOf(index.articles));
  return turnWords(languageOfQuestion(text, [before]));
}

/** What asks for more of what was told, in the language of a text: "else", "noch". */
export function asksForMore(index: InvertedIndex, before: Before, text: string): boolean {
  return (wordsOf(index, before, text)?.more ?? ELSE).test(text);
}

/** The question before, on this topic: "What did Singh say about the agreement?" */
function onTopic(question: string, topic: string): string {
  return asSentence(`${withoutEnd(question).replace(ON_TOPIC, '')} ${topic}`);
}

/** Whether a text leans on what was said before it, by a pronoun or a word like "and". */
export function leansOnBefore(index: InvertedIndex, before: Before, text: string): boolean {
  const foreign = wordsOf(index, before, text);
  if (foreign !== null) return leansInForeign(text, foreign);
  const bare = withoutLead(text);
  if (bare === '' || BARE.test(bare)) return false;
  return bare !== text.trim() || PERSONAL.test(bare) || PLURAL.test(bare) || THING.test(bare);
}

/** The question before about another one of the same kind: "and Rubio?". */
function exchanged(index: InvertedIndex, question: string, about: string): string {
  return asSentence(inPlaceOf(index, question, withoutEnd(about)));
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

function asks(text: string): boolean {
  return askingWord(text) !== undefined;
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

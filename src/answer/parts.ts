import type { Question } from '../intents/question.ts';
import { withoutPreamble } from '../intents/question-type.ts';
import { askedAnew, asSentence, withoutEnd } from './asked-anew.ts';
import { foreignParts } from './foreign-parts.ts';
import { turnWords } from './turn-words.ts';

/** A question taken apart. */
export interface Parts {
  /** Each a question of its own, in the order asked; at least two. */
  readonly questions: readonly [string, string, ...string[]];
  /** Of `nouns` the wording alone does not show that they are several: "terms and conditions" may be one thing. */
  readonly kind: 'questions' | 'speakers' | 'nouns';
}

/** More than this nobody asks at once. */
const MOST = 4;
const ADVERB =
  'when|where|why|since when|(?:at )?what time|(?:in|on) (?:what|which) \\p{L}+|how (?:long|often|far|much|soon)|how';
const ASKING = `(?:(?:by|for|from|with|to|of|on|in|at|about) )?(?:who|whom|whose|what|which)|${ADVERB}`;
const AND = ',? (?:and|&|or)(?: also)? ';
/** "When and where was it signed?" */
const LEADING = new RegExp(`^((?:${ADVERB})(?:, (?:${ADVERB}))*)${AND}(${ADVERB}) (.+)$`, 'iu');
/** "Who announced it, and when?" */
const TRAILING = new RegExp(`^(.+?)${AND}(${ADVERB}|by whom|with whom)$`, 'iu');
/** "Who is the contractor and what does it owe?" */
const JOINED = new RegExp(
  `(?:,? (?:and|&|but)(?: also)? |[?;.] +(?:and |also )*)(?=(?:${ASKING}) \\p{L})`,
  'iu',
);
const OPENS = new RegExp(
  `^(?:${ASKING}|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\\b`,
  'iu',
);
/** "What are the cost and the capacity of the park?" */
const NOUNS =
  /^((?:what|who) (?:is|are|was|were)(?: the)?) ((?:\p{L}+ ){0,2}\p{L}+),? and (?:the )?((?:\p{L}+ ){0,2}\p{L}+)((?: (?:of|for|in|at|on) .+)?)$/iu;
/** Whose words are wanted: "what did … say", "according to …". */
const SAID =
  /\b(?:did|do|does|has|have|had|would|will)(?: both)? (.+?)(?: (?:each|both))?(?= (?:says?|said|state|tell|think|believe|comment|remark|claim|mention|argue|respond|reply|write|describe|announce|warn|promise|react)\b)|\baccording to (.+)$/iu;

/**
 * The questions that one text asks: several question words, several questions joined, the words of several people.
 * Null where it asks one.
 *
 * @example partsOf(question)?.questions // of 'When and where was it signed?': ['When was it signed?', 'Where was it signed?']
 */
export function partsOf(question: Question): Parts | null {
  const foreign = turnWords(question.language);
  if (foreign !== null) {
    const asked = foreignParts(question, foreign);
    return asked === null ? null : taken(asked.texts, asked.kind, foreign.say);
  }
  const text = withoutPreamble(question.text).replace(/\s+/g, ' ').trim();
  const bare = withoutEnd(text);
  const spoken = bySpeakers(bare, question);
  if (spoken !== null) return taken(spoken, 'speakers');
  const questions = leading(bare) ?? trailing(bare) ?? joined(bare);
  if (questions !== null) return taken(questions, 'questions');
  const nouns = NOUNS.exec(bare);
  if (nouns === null) return null;
  const [, opening = '', one = '', other = '', of = ''] = nouns;
  return taken([`${opening} ${one}${of}`, `${opening} ${other}${of}`], 'nouns');
}

function taken(
  texts: readonly string[],
  kind: Parts['kind'],
  say: (text: string) => string = asSentence,
): Parts | null {
  const [first, second, ...rest] = texts.slice(0, MOST).map(say);
  return first === undefined || second === undefined ? null : { questions: [first, second, ...rest], kind };
}

function leading(text: string): string[] | null {
  const [, words, last, rest] = LEADING.exec(text) ?? [];
  if (words === undefined || last === undefined || rest === undefined) return null;
  return [...words.split(/, /), last].map((word) => `${word} ${rest}`);
}

function trailing(text: string): string[] | null {
  const [, first, word] = TRAILING.exec(text) ?? [];
  if (first === undefined || word === undefined || !OPENS.test(first)) return null;
  return [...(joined(first) ?? [first]), askedAnew(first, word)];
}

function joined(text: string): string[] | null {
  const found = text.split(JOINED).filter((part) => /\p{L}/u.test(part));
  return found.length > 1 && OPENS.test(found[0] ?? '') && /\p{L} \p{L}/u.test(found[0] ?? '') ? found : null;
}

/** "What did Orrick and Vale say": the question for each of them. Every name must be of somebody whose words are known. */
function bySpeakers(text: string, { speakers }: Question): string[] | null {
  if (speakers.length < 2) return null;
  const match = SAID.exec(text);
  const group = match?.[1] ?? match?.[2];
  if (match === null || group === undefined) return null;
  const people = group.split(/,? (?:and|&) |, /i).map((one) => one.trim());
  const own = people.every((one) => speakers.some((speaker) => one.includes(speaker.text)));
  if (people.length < 2 || !own) return null;
  const at = text.indexOf(group, match.index);
  return people.map((one) => `${text.slice(0, at)}${one}${text.slice(at + group.length)}`);
}

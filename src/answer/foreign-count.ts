import type { Candidate } from '../intents/feature.ts';
import { questionWords } from '../intents/question-words.ts';
import { ENGLISH } from '../text/languages/english.ts';
import { tokenize } from '../text/tokens.ts';
import type { Missing } from './answer.ts';
import { textOf } from './met.ts';

/** "240 Fahrgäste", "300 von den neuen Fahrgästen": so many words may stand between a number and what it counts. */
const BETWEEN = 2;
/** "Les pompiers, au nombre de 85": behind what is counted a comma, and soon the number. */
const BEHIND = /^[^.;:!?,\d]{0,20}, (?:\p{L}+ ){0,3}\d/u;
const NUMBER = /^\d/;
const HOW_MANY =
  /^(?:wie ?viele?|combien|cuánt[oa]s|quant[ie]|quant[oa]s|hoeveel|hur många|hvor mange|сколько)$/iu;
/** "Во сколько" asks for a price. */
const AT = /во\s*$/iu;
const LITTLE = /^\s*(?:de |d['’])?/i;

/**
 * In a language other than English: "how many divers" of a fact that has divers, and numbers only of something else. Null where what is
 * counted stands in the fact by another word or not at all.
 */
export function countsOther(candidate: Candidate): Missing | null {
  const { question } = candidate;
  const { language, text } = question;
  if (language === ENGLISH || question.wanted !== 'number') return null;
  const asking = questionWords(text, language);
  if (asking === null || AT.test(text.slice(0, asking.start))) return null;
  if (!HOW_MANY.test(text.slice(asking.start, asking.end))) return null;
  const behind = text.slice(asking.end).replace(LITTLE, '');
  const counted = question.terms.find((term) => behind.startsWith(term.text));
  if (counted === undefined || counted.stems.length !== 1) return null;
  const told = textOf(candidate);
  const words = tokenize(told, language);
  const places = words.flatMap(({ stem }, at) => (stem === counted.stems[0] ? [at] : []));
  const own = places.some((at) => {
    const before = words.slice(Math.max(0, at - BETWEEN - 1), at);
    return before.some(({ stem }) => NUMBER.test(stem)) || BEHIND.test(told.slice(words[at]?.end));
  });
  return places.length === 0 || own ? null : { kind: 'detail', detail: 'number' };
}

import { ENTITY_BITS } from '../facts/entity-bits.ts';
import { type EntityKind, written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import { offered } from '../intents/features/answer-type.ts';
import { asksAge } from '../intents/question-words.ts';
import { ENGLISH } from '../text/languages/english.ts';
import { tellsOfSomebody } from './somebody.ts';

const PRICED =
  /\b(?:costs?|prices?|priced|worth|pa(?:y|ys|id|ying)|fees?|fares?|fines?|fined|salary|salaries|budget|charges?|charged|rents?|free|money|sold|bought|earns?|earned|value|valued)\b/i;
/** "How much was lost", when nothing shows that money is meant. */
const HOW_MUCH = /\bhow much\b/i;
const OFTEN = /\bhow often\b/i;
const REPEATED = /\b(?:every|each|daily|hourly|weekly|monthly|yearly|annually|once|twice|times|per)\b/i;
/** "Lohse (54)", "Lohse, 54,", "die 54-jährige". */
const AGED = /\p{L}(?:,| \() ?\d{1,3}[,)]|\b\d{1,3}[- ]?(?:jährig|jarige|åring|летн|year-old)/iu;
const YEAR = /\b1[5-9]\d\d\b|\b20\d\d\b/;
const FROM_TO = /\bfrom\b.+\b(?:to|till|until)\b/i;
/** How long something lasts is told by its end in the nine other languages. */
const UNTIL = /(?<!\p{L})(?:bis|jusqu|hasta|fino a|até|tot|till|til|до)(?!\p{L})/iu;
/** "In the 88th minute", "five days after", "at 08:14", "by the 15th". */
const POINT =
  /\b\d+(?:st|nd|rd|th)\b|\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|later|earlier|from now|ago)\b|\b(?:with)?in (?:\w+ ){1,2}(?:minutes?|hours?|days?|weeks?|months?|years?)\b|\b\d{1,2}[:.]\d\d\b/i;
const CALENDAR = /\b(?:year|date|day|month)\b/i;
const SPOT = /\b(?:off|through|along|beneath|behind|beside|under|onto) (?:the|an?|its|their|our|your)\b/i;

/** Whether a fact tells what is wanted without a name, date or amount of the kind that mostly does. */
export function toldOtherwise(candidate: Candidate): boolean {
  const { question, index, fact } = candidate;
  const found = index.facts[fact];
  if (found === undefined) return false;
  const text = written(found);
  const has = (...kinds: EntityKind[]) =>
    (offered(candidate) & kinds.reduce((bits, kind) => bits | ENTITY_BITS[kind], 0)) !== 0;
  switch (question.wanted) {
    case 'money':
      if (PRICED.test(question.text))
        return PRICED.test(text) && (/\bfree\b/i.test(text) || has('number', 'percent'));
      return HOW_MUCH.test(question.text) && has('number', 'percent', 'duration');
    case 'number':
      return OFTEN.test(question.text) && (REPEATED.test(text) || has('duration'));
    case 'duration':
      return asksAge(question.text, question.language)
        ? AGED.test(text) || (YEAR.test(text) && !YEAR.test(question.text))
        : has('date') && (question.language === ENGLISH ? FROM_TO : UNTIL).test(text);
    case 'date':
      return !CALENDAR.test(question.text) && POINT.test(text);
    case 'place':
      return SPOT.test(text);
    case 'person':
      return !/\bnames?\b/i.test(question.text) && tellsOfSomebody(text, question.text);
    default:
      return false;
  }
}

import { isRole } from '../facts/titles.ts';

const PEOPLE =
  /^(?:m[ae]n|wom[ae]n|person|people|boys?|girls?|child(?:ren)?|members?|volunteers?|locals?|visitors?|citizens?|players?|(?:fire|police|crafts|work|sales|business)(?:m[ae]n|wom[ae]n)|guards?|cooks?|thie(?:f|ves)|experts?|clerks?|heirs?|monks?|nuns?|\p{L}{2,}(?:ists?|icians?|ologists?|wrights?|smiths?|keepers?))$/iu;
/** "A farmer", "an independent auditor": who does something, where an article before it shows that it is a noun. */
const DOER =
  /\b(?:an?|the|two|three|some|by|of|our|their|his|her) (?:\p{Ll}+ ){0,2}?(\p{Ll}{3,}(?:er|or|ee|eer)s?)\b/giu;
/** Bodies that act as people do. */
const BODIES = /^(?:staff|crew|team|board|police|state|government|council|court)$/i;
/** People whom others talk to; that they were there says little. */
const LISTENERS = /^(?:reporter|journalist)s?$/i;
/** Ends like a doer and is none. */
const THINGS =
  /^(?:other|another|number|order|paper|water|river|summer|winter|power|matter|letter|centre|center|corner|quarter|chapter|computer|former|later|latter|upper|lower|under|over|after|ever|never|either|neither|rather|whether|together|however|major|minor|door|floor|factor|sector|motor|error|colour|color|favour|favor|labour|labor|honour|harbour|harbor|year|offer|degree|fee|coffee|tree|three|agreement|committee|weather|answer|dinner|tower|border|shower|timber|copper|silver|september|october|november|december|super|proper|cover|layer|poster|counter|meter|container|monitor|indoor|outdoor|vaccine|better|longer|higher|larger|greater|smaller|older|newer|earlier|per|for)s?$/iu;

/** Whether a word says who somebody is, not by name: "engineers", "farmer". */
export function isSomebody(word: string): boolean {
  const folded = word.toLowerCase();
  return (
    isRole(folded) ||
    isRole(folded.replace(/s$/, '')) ||
    PEOPLE.test(folded) ||
    (/(?:er|or|eer)s?$/.test(folded) && !THINGS.test(folded) && folded.length > 5)
  );
}

/**
 * Whether a text tells of somebody without a name whom the question does not speak of: "by a farmer" answers "who dug up the
 * cup", while "an independent auditor" says nothing to "who is the independent auditor".
 */
export function tellsOfSomebody(text: string, question: string): boolean {
  const asked = new Set(question.toLowerCase().match(/\p{L}+/gu));
  const isNew = (word: string) =>
    !LISTENERS.test(word) && !asked.has(word) && !asked.has(word.replace(/s$/, '')) && !asked.has(`${word}s`);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (
    words.some(
      (word) =>
        isNew(word) &&
        (isRole(word) || isRole(word.replace(/s$/, '')) || PEOPLE.test(word) || BODIES.test(word)),
    )
  )
    return true;
  return [...text.matchAll(DOER)].some(([, doer = '']) => !THINGS.test(doer) && isNew(doer.toLowerCase()));
}

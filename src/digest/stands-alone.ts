import type { Fact } from '../facts/fact.ts';
import { tokenize } from '../text/tokens.ts';

/** Sentences in these bounds, in words, can be read in passing. */
const SHORTEST = 5;
const LONGEST = 60;
/** Openings that point to a sentence the reader of a digest does not see. */
const POINTS_BACK =
  /^["“„«‘'(]*(?:he|she|it|they|his|her|hers|its|their|this|that|these|those|such|and|but|or|so|however|moreover|furthermore|meanwhile|therefore|thus|instead|nevertheless|nonetheless|also|then|there|here|yet|still|the (?:two|three|former|latter|same|move|deal|decision|pair))\b/iu;
/** What a page says to its visitors, and no news. */
const BECKONS =
  /^(?:watch|click|read more|let us know|see also|follow us|subscribe|sign up|share this|we also want)\b/iu;
const ASKS = /\?["”»’']?\s*$/u;
const ENDS = /[.!。…:]["”»’')\]]*\s*$|["”»’]\s*$/u;

/** True for a fact that can be understood without what stands around it. */
export function standsAlone(text: string, fact: Fact): boolean {
  if (fact.form === 'heading' || POINTS_BACK.test(text) || BECKONS.test(text) || ASKS.test(text))
    return false;
  if (fact.form === 'sentence' && !ENDS.test(text)) return false;
  const { length } = tokenize(text);
  return SHORTEST <= length && length <= LONGEST;
}

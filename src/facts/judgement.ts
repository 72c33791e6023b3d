/** Finite verbs and adverbs of judgement: the sentence interprets, it does not report an event. */
const JUDGEMENT =
  /^(?:it|this|that|these|the (?:move|deal|agreement|decision|step|shift|development|pact|visit|meeting|accord)) (?:also |thus |clearly |further )?(?:signals|reflects|represents|suggests|underlines|underscores|demonstrates|indicates|highlights|means|shows|marks) |\b(?:effectively|arguably|undoubtedly|essentially|is widely seen|is seen as|are seen as)\b/iu;
const GOES_ON = /^It\b/;
/** Some word holds this wherever a sentence judges of its own accord. */
export const JUDGEMENT_CUE =
  /signals|reflects|represents|suggests|underlines|underscores|demonstrates|indicates|highlights|means|shows|marks|effectively|arguably|undoubtedly|essentially|seen/iu;

/**
 * True where a sentence that nobody says judges, or goes on with a judgement of the sentence before it.
 *
 * @param cued whether one of its words holds the cue
 */
export function isJudgement(text: string, cued: boolean, afterJudgement: boolean): boolean {
  return (cued && JUDGEMENT.test(text)) || (afterJudgement && GOES_ON.test(text));
}

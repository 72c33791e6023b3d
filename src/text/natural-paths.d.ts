/* What `natural` does not declare: its parts by the paths that `natural.ts` imports, as far as they are used. */

declare module 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js' {
  interface TaggedSentence {
    readonly taggedWords: readonly { readonly token: string; readonly tag: string }[];
  }
  /** Asks its lexicon for the tags of a word, of which the first counts; then its rules change tags by their neighbours. */
  class BrillPosTagger {
    constructor(lexicon: { tagWord(word: string): readonly string[] }, rules: object);
    tag(words: readonly string[]): TaggedSentence;
  }
  export = BrillPosTagger;
}

declare module 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js' {
  class RuleSet {
    constructor(language: 'EN' | 'DU');
  }
  export = RuleSet;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  export function DamerauLevenshteinDistance(
    a: string,
    b: string,
    options: { readonly restricted: boolean },
  ): number;
}

declare module 'natural/lib/natural/stemmers/*.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

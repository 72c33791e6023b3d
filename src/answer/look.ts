const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['question mark', /\?[\s"'”)]*$/],
  ['question word', /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i],
  [
    'opens as a question',
    /^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|has|have|had|will|would|should)\b/i,
  ],
  ['first person', /\b(?:i|i['’]?m|me|my|mine|we|our|us(?! \p{Lu})|i['’]ve|i['’]ll|i['’]d|let['’]?s)\b/iu],
  ['second person', /\b(?:you|your|yours|u|ur|you['’](?:re|ve|ll))\b/i],
  [
    'chatty',
    /\b(?:please|pls|thanks|thank|hi|hello|hey|lol|haha|ok|okay|yeah|gonna|wanna|sorry|good (?:morning|night))\b|!/i,
  ],
];

/** What a text looks like before any word of it is looked up: questions about articles are seldom talk between two. */
export const look = {
  names: SIGNS.map(([name]) => name) as readonly string[],
  /** In the order of `names`, 0 or 1. */
  values: (text: string): number[] => SIGNS.map(([, sign]) => (sign.test(text) ? 1 : 0)),
};

import { editDistance } from '../text/natural.ts';

/** What kind of thing would satisfy a question. */
export const WANTED = [
  'person',
  'place',
  'nation',
  'date',
  'duration',
  'money',
  'percent',
  'number',
  'reason',
  'manner',
  'statement',
  'confirmation',
  'definition',
  'thing',
] as const;

/** One of {@link WANTED}. */
export type Wanted = (typeof WANTED)[number];

const AUXILIARY =
  'is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|isnt|isn.t|arent|aren.t|wasnt|wasn.t|didnt|didn.t|doesnt|doesn.t|dont|don.t|hasnt|hasn.t|havent|haven.t';
const SAY =
  'say|says|said|saying|state|stated|told|tell(?! (?:us|me))|think|thinks|thought|believe|comment|commented|remark|remarked|announce|claim|claimed|mention|mentioned|argue|argued|respond|reply|replied|reckon|reckons|tweet|tweeted|post|posted|write|wrote|discuss|discussed|agree|agreed|decide|decided|talk|talked|speak|spoke|warn|warned|promise|promised|call|describe|described|put it|view|see|rate';

/** Tried in order on the folded question; the first that matches decides. */
const PATTERNS: readonly (readonly [Wanted, RegExp])[] = [
  [
    'percent',
    /\b(?:what|which|how (?:many|much))\b.*\b(?:percent|per cent|percentage|(?<!\b(?:do|does|did|would)\b.{1,40} )rate)\b|\b(?:percent|percentage|percentages|tariff rate)\b|%/,
  ],
  [
    'duration',
    /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes))\b|\b(?:what|which) (?:is the )?(?:duration|length|period|term(?! (?:for|given|used|is|are|was|were|do|does|did|refers)\b))\b|\bfor how\b|\bduration\b|\blength of\b.*\b(?:in (?:years|months|weeks|days|hours|minutes)|stay|term|contract|lease|deal|agreement)\b|\bhow old\b/,
  ],
  [
    'money',
    /\b(?:in|how many) (?:us |american )?(?:dollars|pounds|euros|rupees|yen|yuan)\b|\bhow much\b(?!.*\b(?:of|time|does .* weigh)\b)|^(?!(?:\w+ ){0,2}(?:why|who|whose|when|where|(?:which|what) (?:year|month|decade|country)) ).*\b(?:cost|costs|price|worth|budget|dollar value|value of the|how expensive|salary|fee)\b/,
  ],
  [
    'number',
    /\bhow (?:many|much|far|big(?! an? )|large(?! an? )|tall|high|deep|fast|often|heavy|wide|hot|cold)\b|\b(?:number|amount|quantity|size|population|figure|total|count) of\b|\b(?:what|which) (?:is the )?(?:number|amount|population|size)\b/,
  ],
  [
    'date',
    /^(?:so |and |ok |well )*(?:when|wen)\b|\bwhen (?:is|are|was|were|did|do|does|will|would|has|have|had)\b|\b(?:what|which|wich|wat|on what|in what|in which) (?:exact |specific |calendar )?(?:year|date|day|month|time|century|decade|weekday)\b|\b(?:date|deadline|expiry|year) of\b|\bhow (?:recently|soon)\b|\bdate\??$|\bsince when\b/,
  ],
  [
    'nation',
    /\b(?:what|which|wich) (?:other |two |three )?(?:country|countries|nation|nations|states?|governments?)\b/,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which|wich|in what|in which) (?:city|place|location|town|venue|region|continent|capital|street|building)s?\b|\b(?:venue|location|whereabouts|(?<!\b(?:takes?|taken|taking|took) )place|city(?! (?:council|name)))\b.*\??$/,
  ],
  [
    'reason',
    /\bwhy\b|\bhow come\b|\bwhat (?:is |was |are |were |s )?(?:the )?(?:reason|cause|motive|rationale)\b|\bwhat (?:caused|prompted|triggered|led to|explains|motivated|drove)\b|\breasons? (?:for|why|behind)\b|\bwhat for\b|\bfor what reason\b/,
  ],
  [
    'statement',
    new RegExp(
      `\\bwhat (?:\\w+ ){1,3}(?:says?|said|thinks?|thought|reckons?|believes?|claims?|told|tweeted|posted|wrote)\\b|\\bwhat (?:exactly |words |else )?(?:(?:did|do|does|has|have|had|would)\\b.{0,70}\\b(?:${SAY})|(?:is|was|are|were)\\b.{0,70}\\b(?:said|saying|stated|told|commented|claimed|argued|announced|quoted))\\b|\\b(?:quote|quotes|quoet|quoted|quotation|comment|comments|remark|remarks|statement|stance|reaction|response|words|view|views|opinion|position|(?<=\\b(?:s|the|their|his|her|its|official) )(?:take|line)|verdict)\\b|\\baccording to\\b|\\bhow (?:does|did|do|would|has) .{1,60}\\b(?:describe|view|see|put|rate|characteri[sz]e|respond|react|feel|comment)\\b`,
    ),
  ],
  [
    'person',
    /\b(?:who|whom|whose)\b|\b(?:what|which|wich) (?:senior |top |other |two |three )?(?:person|people|man|woman|minister|official|officials|leader|leaders|president|secretary|politician|author|actor|player|scientist|king|queen|general|singer|analyst|analysts|spokesperson|individual|individuals|diplomat|diplomats)\b|\bnames? of (?:the )?(?:\w+ )?(?:person|people|man|woman|minister|official|leader|president|analyst|analysts)\b/,
  ],
  [
    'definition',
    /^(?:so )?(?:what|wat|whats|what s) (?:is|are|s|was|were)? ?(?:an? |the )?[\p{L}\p{N} -]{1,40}\??$|\b(?:what does .* (?:mean|stand for)|meaning of|definition of|define)\b|\bstand for\b/u,
  ],
  ['manner', /\bhow\b/],
  [
    'confirmation',
    new RegExp(
      `^(?:(?:so|and|but|ok|hey|hi|well|also|sorry|please|quick one|just|then) )*(?:${AUXILIARY})\\b|^if\\b(?!.*\\b(?:who|what|when|where|why|how)\\b)|\\b(?:whether|is it true|true that|is there|are there)\\b`,
    ),
  ],
];

/**
 * What a question wants to be told, read off its words. The default is a thing: "which policy", "what happened".
 *
 * @example wantedBy('how many troops are there') // 'number'
 */
export function wantedBy(folded: string): Wanted {
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'thing';
}

const MISSPELT: Readonly<Record<string, string>> = {
  waht: 'what',
  wat: 'what',
  wht: 'what',
  whta: 'what',
  wich: 'which',
  whcih: 'which',
  whihc: 'which',
  wen: 'when',
  whn: 'when',
  wehn: 'when',
  hwo: 'who',
  woh: 'who',
  whre: 'where',
  wher: 'where',
  wehre: 'where',
  hwy: 'why',
  hw: 'how',
  hows: 'how is',
  whats: 'what is',
  wheres: 'where is',
  whos: 'who is',
  whens: 'when is',
  whys: 'why is',
  abt: 'about',
  wrt: 'regarding',
  quoet: 'quote',
  qoute: 'quote',
  sya: 'say',
  siad: 'said',
  sed: 'said',
};

/** Little words that say what kind of question it is; from four letters on a slip in them can be told. */
const LITTLE =
  'what which when where whose does many much were have with from that this would could should long often'.split(
    ' ',
  );

/**
 * The question with its little words spelt out, so that its type can be read: "waht did he sya abt it". `known` tells of
 * words that are none: they stand in the articles or in the dictionary.
 */
export function mendLittleWords(text: string, known: (word: string) => boolean = () => true): string {
  return text.replace(/[a-z]+/giu, (written, at: number) => {
    const word = written.toLowerCase();
    const spelt = MISSPELT[word];
    if (spelt !== undefined) return spelt;
    if (word.length < 3 || word.length > 7 || (at > 0 && written !== word) || known(word)) return written;
    return LITTLE.find((little) => little[0] === word[0] && editDistance(word, little) === 1) ?? written;
  });
}

/** The words a question opens with that only lead up to it: "hey, do you know", "quick one - so". */
const PREAMBLE =
  /^(?:(?:hey|hi|hello|hiya|morning|good morning|afternoon|ok|okay|so|well|um+|uh|sorry|please|pls|plz|quick (?:one|question|q)|just wondering|i was wondering|wondering|random question|dumb question|stupid question|maybe a silly question|silly question|sorry if this is (?:obvious|silly|dumb)(?: but)?|do you (?:know|remember|happen to know)|does any(?:one|body) (?:know|remember)|any(?:one|body) (?:know|remember|got|have)|any idea|any ideas|can you (?:tell|remind|show) (?:me|us)|could you (?:tell|remind|show) (?:me|us)|(?:please )?(?:tell|remind|show|give|find) me|i (?:want|need|would like|'d like) to know|i am trying to find out|i'm trying to find out|trying to find out|help me understand|footnote|team|all|guys|folks|everyone|there|but|and|one thing|(?:summari[sz]e|sum up|explain|describe)(?: (?:for (?:me|us)|briefly|quickly|in (?:one|a|two|a few) (?:short )?(?:line|sentence|word)s?))*(?=[\s,:]+(?:who|what|when|where|why|how|whether)\b)|in the article|from the article|according to the article|in the (?:article|piece|story|text))\b[\s,.!:;–—-]*)+/iu;

/** "A customer asks: who is the secretary": whoever else wants to know. */
const ASKED_BY_OTHERS =
  /^(?:\p{L}+ ){0,4}(?:asks?|asked|asking|wants? to know|wonders?|question)\s*[:,–—-]\s*(?=(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|will|can)\b)/iu;

/** A question without the chat before it; the whole text when nothing but chat is there. */
export function withoutPreamble(text: string): string {
  const rest = text.replace(ASKED_BY_OTHERS, '').replace(PREAMBLE, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

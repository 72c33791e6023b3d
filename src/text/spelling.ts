/** British endings and what American English writes instead; applied to lower-case words of five letters or more. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(def|off|lic|pret)ence(s|less)?$/, '$1ense$2'],
  [/^(cent|theat|met|lit|fib|cal[io]b|spect|lust|somb|meag)re(s|d)?$/, '$1er$2'],
  [
    /^(col|fav|hon|lab|neighb|harb|behavi|rum|arm|vap|endeav|hum|val|vig|od|savi|parl|ferv|ranc|flav|glam|splend|clam|tum)our/,
    '$1or',
  ],
  [/([a-z]{3,})is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/([a-z]{3,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [
    /^(trave|cance|labe|mode|fue|signa|leve|riva|counse|marve|tota|dia|chann?e|jewe)ll(ed|ing|er|ers)$/,
    '$1l$2',
  ],
  [/^programme(s?)$/, 'program$1'],
  [/^(cata|dia|ana|mono|pro)logue(s?)$/, '$1log$2'],
  [
    /^(cheque|grey|tyre|plough|sceptic|mould|aluminium|manoeuvre|paediatric|haem|oestro|aeroplane|judgement|acknowledgement|ageing|storey|kerb|pyjamas)/,
    '~$1',
  ],
];
const WORDS: Readonly<Record<string, string>> = {
  cheque: 'check',
  grey: 'gray',
  tyre: 'tire',
  plough: 'plow',
  sceptic: 'skeptic',
  mould: 'mold',
  aluminium: 'aluminum',
  manoeuvre: 'maneuver',
  paediatric: 'pediatric',
  haem: 'hem',
  oestro: 'estro',
  aeroplane: 'airplane',
  judgement: 'judgment',
  acknowledgement: 'acknowledgment',
  ageing: 'aging',
  storey: 'story',
  kerb: 'curb',
  pyjamas: 'pajamas',
};
/** Words whose "-ise" is no verb ending. */
const KEEP =
  /^(?:adver|adv|compr|desp|disgu|exerc|expert|prem|prom|superv|surpr|surm|telev|rev|dev|enterpr|franch|merchand|prec|conc|pra|ra|lik|parad|r|w|n|no|po|prai|apprai|chas|marqu|tort|treat)is/;

/** One spelling for the variants of British and American English, for comparing words, never for showing them. */
export function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  for (const [pattern, replacement] of ENDINGS) {
    if (!pattern.test(word)) continue;
    if (replacement.startsWith('$1iz') && KEEP.test(word)) continue;
    const folded = word.replace(pattern, replacement);
    return folded.startsWith('~') ? word.replace(pattern, (found) => WORDS[found] ?? found) : folded;
  }
  return word;
}

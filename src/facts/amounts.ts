import type { Entity, EntityKind } from './fact.ts';

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|dozens|hundreds|thousands|millions|billions|a half|half|a quarter|a third|two-thirds|three-quarters|several hundred|several thousand';
const NUMBER = `(?:\\d+(?:[.,]\\d+)*|${SMALL})(?:[ -](?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|m|k))*`;
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|April?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const UNIT = '(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century|centuries)';

/** In order of precedence: where two patterns match the same characters, the earlier one names the kind. */
const PATTERNS: readonly (readonly [EntityKind, RegExp])[] = [
  [
    'money',
    /(?:[$£€₹¥]|\b(?:US|A|C|HK)\$|\b(?:USD|EUR|GBP|INR|Rs\.?)) ?\d+(?:[.,]\d+)*(?:[ -]?(?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|m|k))*\b/giu,
  ],
  [
    'money',
    new RegExp(
      `\\b${NUMBER}[ -](?:US |Canadian |Australian )?(?:dollars?|euros?|pounds?(?: sterling)?|rupees?|yen|yuan|francs?|cents?|pence|roubles?|rubles?|kron[aeo]r?|pesos?)\\b`,
      'giu',
    ),
  ],
  ['percent', new RegExp(`\\b${NUMBER} ?(?:%|per ?cent\\b|percentage points?\\b)`, 'giu')],
  [
    'date',
    /\b(?:yesterday|today|tonight|tomorrow|recently|nowadays|currently|in recent (?:days|weeks|months|years)|(?:last|next|this|earlier this|later this|the following|the previous) (?:night|morning|week|weekend|month|quarter|spring|summer|autumn|winter|year|decade|century))\b/giu,
  ],
  [
    'duration',
    new RegExp(
      `\\b(?:${NUMBER}|a|an|several|few|many)[ -]${UNIT}s?(?:[ -](?:long|old))?\\b|\\b(?:decades|years|months|weeks|days|hours|minutes|centuries)\\b|\\bfor (?:the )?(?:next|past|last|coming) ${UNIT}s?\\b`,
      'giu',
    ),
  ],
  [
    'date',
    new RegExp(
      `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b)(?:,? \\d{4})?|\\b${MONTH}(?: of)?,? \\d{4}\\b`,
      'gu',
    ),
  ],
  [
    'date',
    /\b(?:1[0-9]|20)\d\d(?:s|[-–]\d{2,4})?\b(?! (?:people|dollars|euros|men|women|troops|km|miles))|\b\d{1,4} ?(?:BC|AD|BCE|CE)\b|\b\d{4}-\d{2}-\d{2}\b/gu,
  ],
  [
    'date',
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:January|February|April|June|July|August|September|October|November|December)\b|\b(?:in|since|until|by|last|next|early|late) (?:March|May)\b/gu,
  ],
  [
    'date',
    /\b(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|twentieth|twenty-first)(?:[ -](?:and|to) \w+)? (?:century|centuries)\b/giu,
  ],
  ['date', /\b\d{1,2}(?::\d{2})? ?(?:a\.?m\.?|p\.?m\.?|GMT|UTC|o'clock)|\b(?:at )?(?:noon|midnight)\b/giu],
  ['number', new RegExp(`\\b${NUMBER}\\b`, 'giu')],
];

/** The dates, durations and amounts in a sentence, in order, never overlapping. Spans count from the text's start. */
export function amounts(text: string): Entity[] {
  if (
    !/[\d]|\b[A-Z]|one|t[wehoeni]|f[oi]|s[iehn]|e[il]|n[io]|hundred|million|dozen|half|long|perma|recent|century|last|day/.test(
      text,
    )
  ) {
    return [];
  }
  const found: Entity[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((entity) => entity.span.start < span.end && span.start < entity.span.end))
        found.push({ kind, span });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

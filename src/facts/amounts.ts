import { ENGLISH } from '../text/languages/english.ts';
import type { Language } from '../text/languages/language.ts';
import { overlaps } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { DATES } from './dates.ts';
import type { Entity } from './fact.ts';
import { measuresOf } from './measures.ts';
import { DIGITS, NUMBER, SCALE } from './numbers.ts';
import { type Pattern, pattern } from './patterns.ts';
import { WordCues } from './word-cues.ts';

const raw = String.raw;
const CURRENCY = `(?:${[
  'dollars?|euros?|pounds?(?: sterling)?|rupees?|yen|yuan|renminbi|francs?|cents?|pence|roubles?|rubles?',
  'kron(?:a|or|e|er)|pesos?|dirhams?|riyals?|shillings?|rand|lira',
].join('|')})`;
const CODE = raw`\b(?:USD|EUR|GBP|INR|CHF|JPY|AUD|CAD|SEK|NOK|DKK)\b`;
const SIGN = raw`(?:(?:US|A|C|NZ|HK|S)?\$|[£€₹¥₽₩]|${CODE}|\bRs\b\.?)`;
/** Units glued to a number: "5km". */
const MEASURE = '(?:[kcm]?m|[km]?g|ml|l|mph|kph|kW|MW|GW|[KMGT]B|[MG]?Hz|ft|lb|oz|x)';

/** Some of every number that there is a pattern for. */
const NUMERAL =
  /\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|twenty|forty|fift|hundred|dozen|thousand|million|billion|half|quarter/iu;

/** In order of precedence: where two patterns match the same characters, the earlier one names the kind. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    'money',
    [/\d/, new RegExp(`[$£€₹¥₽₩]|${CODE}|\\bRs\\b`, 'iu')],
    'giu',
    raw`${SIGN} ?${DIGITS}(?:[ -]?${SCALE}\b){0,2}`,
    raw`\b${DIGITS} ?(?:[€£]|${CODE})`,
  ),
  pattern(
    'money',
    [new RegExp(CURRENCY, 'iu')],
    'giu',
    raw`\b(?:${NUMBER}|an?|one)[ -](?:US |Canadian |Australian |Hong Kong )?${CURRENCY}\b`,
  ),
  pattern(
    'percent',
    [new RegExp(`${NUMERAL.source}|one`, 'iu'), /%|cent|point/i],
    'giu',
    raw`\b(?:${NUMBER}|one) ?(?:%|per ?cent\b|percentage points?\b|basis points?\b)`,
  ),
  ...DATES,
  pattern('number', [NUMERAL], 'giu', raw`\b${NUMBER}(?=$|[^\p{L}\p{N}]|${MEASURE}\b)`),
];

const CUES = new WordCues(PATTERNS.map(({ cue }) => cue));

/**
 * The dates, durations and amounts in a sentence, in order, never overlapping. Spans count from the text's start.
 *
 * @param words of the text
 */
export function amounts(
  text: string,
  language: Language = ENGLISH,
  words: readonly Token[] = tokenize(text, language),
): Entity[] {
  return language === ENGLISH
    ? matches(text, PATTERNS, CUES.in(words))
    : matches(text, measuresOf(language), -1);
}

/** What the patterns find whose bits are set. */
function matches(text: string, patterns: readonly Pattern[], cues: number): Entity[] {
  let found: Entity[] = [];
  for (const [bit, { kind, pattern, needs }] of patterns.entries()) {
    if ((cues & (1 << bit)) === 0 || needs?.test(text) === false) continue;
    const more: Entity[] = [];
    let at = 0;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const span = { start: index, end: index + match.length };
      while ((found[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
      const other = found[at];
      if (other === undefined || !overlaps(other.span, span)) more.push({ kind, span });
    }
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.span.start - b.span.start);
  }
  return found;
}

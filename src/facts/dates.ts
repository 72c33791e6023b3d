import { NUMBER } from './numbers.ts';
import { type Pattern, pattern } from './patterns.ts';

const raw = String.raw;
const MONTH = `(?:${[
  raw`Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|April?|May|June?|July?|Aug(?:ust|\.)?`,
  raw`Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?`,
].join('|')})`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = raw`(?:1[0-9]|20)\d\d`;
const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie)';
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const PEOPLE =
  '(?:people|dollars|euros|pounds|men|women|children|troops|soldiers|users|km|miles|metres|feet)';
const ORDINAL = `(?:${[
  raw`\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth`,
  '(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-first',
].join('|')})`;

/** Dates, times of day and durations, the more exact before the vaguer. */
export const DATES: readonly Pattern[] = [
  pattern(
    'date',
    [
      /yesterday|today|night|tomorrow|recent|nowadays|currently|morning|afternoon|evening|week|month|quarter|spring|summer|autumn|fall|winter|year|decade|century/iu,
    ],
    'giu',
    raw`\b(?:yesterday|today|tonight|tomorrow|recently|nowadays|currently)\b`,
    raw`\bin recent (?:days|weeks|months|years)\b`,
    raw`\b(?:last|next|this|earlier this|later this|the following|the previous) (?:night|morning|afternoon|evening|week|weekend|month|quarter|${SEASON}|year|decade|century)\b`,
  ),
  pattern(
    'date',
    [/\d/, /\d[-/.]\d/],
    'gu',
    raw`\b\d{4}-\d{2}-\d{2}\b`,
    raw`\b\d{1,2}([/.])\d{1,2}\1(?:19|20)\d\d\b`,
  ),
  pattern(
    'date',
    [/Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/, /\d/],
    'gu',
    raw`\b(?:${WEEKDAY},? (?:the )?)?(?:${DAY}(?: of)? ${MONTH}|${MONTH} (?:the )?${DAY}\b(?![.,:]?\d))(?:,? \d{4}\b)?`,
    raw`\b${MONTH}(?: of)?,? \d{4}\b`,
  ),
  pattern(
    'duration',
    [/second|minute|hour|day|night|week|month|quarter|year|decade|centur|clock|24/iu],
    'giu',
    raw`\b(?:${NUMBER}(?:(?:-| and a )half)?|half an?|an?(?! second\b)|several|(?:a )?few|many)[ -]${UNIT}s?(?:[ -](?:long|old))?\b`,
    raw`\b(?:decades|years|months|weeks|days|hours|minutes|centuries|overnight|round the clock|around the clock|24/7)\b`,
    raw`\bfor (?:the )?(?:next|past|last|coming) ${UNIT}s?\b`,
  ),
  pattern(
    'date',
    [/(?:1\d|20)\d\d/],
    'giu',
    raw`\b(?:(?:(?:first|second|third|fourth|last) (?:quarter|half) of|Q[1-4]|${SEASON}(?: of)?|early|mid|late|FY)[- ]?)?${YEAR}(?:s|[-–/]\d{2,4})?\b(?! ${PEOPLE})`,
  ),
  pattern(
    'date',
    [/BC|AD|CE|^\d0s/],
    'gu',
    raw`\b\d{1,4} ?(?:BCE?|AD|CE)\b`,
    raw`\bAD \d{1,4}\b`,
    raw`[’']\d0s\b`,
  ),
  pattern(
    'date',
    [
      /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber/,
    ],
    'gu',
    raw`\b(?:(?:last|next|this|every|each|early|late) )?${WEEKDAY}s?(?: (?:morning|afternoon|evening|night))?\b`,
    raw`\b(?:January|February|April|June|July|August|September|October|November|December)\b`,
    raw`(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Ff]rom|[Dd]uring) )(?:March|May)\b`,
  ),
  pattern(
    'date',
    [/centur|noon|midday|midnight/iu],
    'giu',
    raw`\b${ORDINAL}(?:[ -](?:and|to) \w{4,12})? (?:century|centuries)\b`,
    raw`\b(?:at )?(?:noon|midday|midnight)\b`,
  ),
  pattern(
    'date',
    [/\d/, /\d(?::\d| ?(?:[ap]\.?m|GMT|UTC|[ECMP][SD]?T|CET|o['’]clock))/iu],
    'giu',
    raw`\b(?:[01]?\d|2[0-4])(?::[0-5]\d){0,2} ?(?:[ap]\.m\b\.?|[ap]m\b|(?:GMT|UTC|[ECMP][SD]?T|CET)\b|o['’]clock)`,
    raw`\b(?:[01]\d|2[0-3]):[0-5]\d\b(?!:)`,
  ),
];

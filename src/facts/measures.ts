import type { Language, Measures } from '../text/languages/language.ts';
import type { EntityKind } from './fact.ts';
import { DIGITS } from './numbers.ts';
import type { Pattern } from './patterns.ts';

const raw = String.raw;
const ANY = /\S/;
const YEAR = raw`(?:1[0-9]|20)\d\d`;
/** "2011 году" is a year, not as many years. */
const RUSSIAN_YEAR = raw`${YEAR} (?:год(?:а|у|ом|е)?|гг?\.?)`;
const HOUR = raw`(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:uhr|h|ч))?|(?:[01]?\d|2[0-4]) ?(?:uhr|h|heures?|uur)`;
const SIGN = raw`(?:(?:US|A|C|NZ|HK)?\$|R\$|[£€₹¥₽₩]|(?:USD|EUR|GBP|CHF|JPY|SEK|NOK|DKK|RUB|BRL)|kr\.?|₽|руб\.?)`;
/** Digits in Western or Chinese signs, with their scale. */
const CHINESE_NUMBER = raw`(?:\d[\d,.]*[万億亿千百]*|[〇一二三四五六七八九十百千万億亿两数]+)`;

const known = new Map<string, readonly Pattern[]>();

/** How dates and amounts look in a language other than English, the more exact before the vaguer. */
export function measuresOf({ code, measures }: Language): readonly Pattern[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  const made = measures === null ? unspacedPatterns(code) : patterns(measures);
  known.set(code, made);
  return made;
}

function patterns(words: Measures): Pattern[] {
  const number = raw`(?:${DIGITS}|${words.numbers})(?:[ \u00a0-]?(?:${words.scales})(?![\p{L}])(?:\.(?= \p{L}))?){0,3}`;
  const of = raw`(?: ?(?:${words.of})[ ']?)?`;
  const month = `(?:${words.months})`;
  return [
    whole(
      'money',
      raw`${SIGN} ?${DIGITS}(?: (?:${words.scales}))?`,
      raw`${number}[ \u00a0](?:${words.of})?['’ ]?(?:${words.currencies})`,
      raw`${DIGITS} ?${SIGN}`,
    ),
    whole('percent', raw`${number}[ \u00a0]?%`, raw`${number} (?:${words.percent})`),
    whole('date', raw`\d{4}-\d{2}-\d{2}`, raw`\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d`),
    whole(
      'date',
      raw`(?:(?:${words.weekdays}),? (?:den |le |el |il )?)?(?:1er|\d{1,2}[.ºª°]?)(?: ?(?:${words.of}))? ${month}(?: ?(?:${words.of}))?(?: ${YEAR})?`,
      raw`${month}${of} ?${YEAR}`,
      month,
    ),
    whole('date', RUSSIAN_YEAR),
    whole('duration', raw`(?:${number}[ \u00a0-]|(?:${words.some}) )(?:${words.units})`),
    whole(
      'date',
      raw`${YEAR}(?:er(?:n|jahren)?|-?talet|-?tallet|-х|s)?`,
      raw`(?:${words.weekdays})`,
      `(?:${words.relative})`,
    ),
    whole(
      'date',
      raw`(?:\d{1,2}|[ivx]{1,5})(?:[.ºe]|-?(?:me|ème|de|ste|e|го|м|й))? (?:${words.century})`,
      raw`(?:${words.century}) [ivx]{1,5}`,
      HOUR,
    ),
    whole('number', number),
  ];
}

/** Chinese, Japanese, and languages nothing is known of, whose digits are read all the same. */
function unspacedPatterns(code: string): Pattern[] {
  if (code !== 'zh' && code !== 'ja')
    return [
      whole('percent', raw`${DIGITS} ?%`),
      whole('money', raw`${SIGN} ?${DIGITS}`),
      whole('date', raw`\d{4}-\d{2}-\d{2}`, YEAR),
      whole('number', DIGITS),
    ];
  const n = CHINESE_NUMBER;
  return [
    glued('money', raw`[$€£¥]\d[\d,.]*[万億亿]?|${n}(?:円|元|块|人民币|ドル|ユーロ|美元|欧元)`),
    glued('percent', raw`${n}(?:%|%|パーセント)|百分之${n}|${n}割`),
    glued(
      'duration',
      raw`${n}(?:年間|か月間?|ヶ月間?|カ月間?|个月|週間|周(?!年)|日間|天|時間|小时|分間|分钟|世紀にわた)|(?<!\d)[\d一二三四五六七八九十两]{1,2}年(?!\d|[一二三四五六七八九十]{1,2}月|代)`,
    ),
    glued(
      'date',
      raw`(?:\d{4}|[〇一二三四五六七八九]{4})年(?:${n}月(?:${n}[日号])?)?|${n}月(?:${n}[日号])?|[月火水木金土日]曜日|(?:星期|周)[一二三四五六日]|昨日|今日|明日|昨天|今天|明天|昨年|今年|来年|去年|明年|${n}世紀|${n}世纪`,
    ),
    glued('number', n),
  ];
}

function whole(kind: EntityKind, ...alternatives: readonly string[]): Pattern {
  return glued(kind, raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`);
}

function glued(kind: EntityKind, alternatives: string): Pattern {
  return { kind, cue: ANY, needs: null, pattern: new RegExp(alternatives, 'giu') };
}

import { written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Wanted } from '../intents/question-type.ts';
import type { Missing } from './answer.ts';
import { textOf } from './met.ts';

/** What a question asks for in so many words, how a sentence that has it tells it, and what is missing else. */
interface Form {
  readonly wanted?: Wanted;
  readonly asks: RegExp;
  readonly tells: RegExp;
  readonly lack: Missing;
}

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept?|Oct|Nov|Dec)\b/;

/** Ends as "largest" does, and compares nothing. */
const NO_SUPERLATIVE =
  'arrest|attest|bequest|chest|conquest|contest|crest|detest|digest|forest|guest|harvest|honest|ingest|inquest|interest|invest|latest|manifest|modest|nearest|nest|(?:mid|north|south)?west|pest|priest|protest|quest|request|rest|suggest|tempest|test|unrest|vest';

const FORMS: readonly Form[] = [
  {
    asks: /\b(?:what|which) (?:time|hour)\b(?! of (?:the )?(?:week|month|year))/i,
    tells:
      /\d[:.]\d\d|\b\d+ ?[ap]\.?m\b|o['’]clock|\b(?:noon|midday|midnight|hours?|minutes?|morning|evening|afternoon|night|overnight|half past|quarter|sunrise|sunset|dawn|dusk|\w+ past \w+)\b/i,
    lack: { kind: 'detail', detail: 'date' },
  },
  {
    wanted: 'date',
    asks: /\b(?:what|which) (?:exact |precise )?(?:date|day)\b|\b(?:exact|precise)(?:ly)?\b|\bdate of\b/i,
    tells:
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|tomorrow|tonight|eve)\b|(?<![\d.,])(?:[12]?\d|3[01])(?:st|nd|rd|th)?\b(?![.,]?\d| ?%| per)/i,
    lack: { kind: 'detail', detail: 'date' },
  },
  {
    wanted: 'date',
    asks: /\b(?:what|which) month\b/i,
    tells: MONTH,
    lack: { kind: 'detail', detail: 'date' },
  },
  {
    asks: /\bhow old\b|\b(?:what|which) age\b|['’]s age\b/i,
    tells: /\b(?:aged?|ages|old|year-olds?|born|birthday|teenage\w*|1[5-9]\d\d)\b|\b\d{1,3}-year\b/i,
    lack: { kind: 'detail', detail: 'number' },
  },
  {
    wanted: 'reason',
    asks: /\b(?:why|how come|what for|reasons?|cause[sd]?|motives?|rationale|prompted|triggered|led to|explains|motivated|drove)\b/i,
    tells:
      /\b(?:because|since|so|due|owing|caus(?:e[sd]?|ing)|thanks|reason(?:s|ed)?|therefore|thus|hence|result(?:s|ed|ing)?|response|in order|aim(?:s|ed|ing)?|lead(?:s|ing)?|led|why|help(?:s|ed|ing)?|allow(?:s|ed|ing)?|enabl\p{L}+|mean(?:s|t|ing)|avoid(?:ed|ing)?|prevent\p{L}*|protest|given|fear\p{L}*|attribut\p{L}+|prompt\p{L}*|forc\p{L}+|driv\p{L}+|makes?|made|intend\p{L}*|purpose|motivat\p{L}+|believ\p{L}+|argu\p{L}+|worr\p{L}+|concern\p{L}*|sought|seek\p{L}*|want\p{L}*|hop\p{L}+|too|if|when|after|but|while|without|would|could|over)\b|\bfor (?:its|their|his|her|the|fear|lack|being|a)\b|\bas (?:it|they|he|she|the|a|there)\b|\bto (?!the\b|an?\b)\p{Ll}/u,
    lack: { kind: 'detail', detail: 'reason' },
  },
  {
    asks: new RegExp(`\\b(?:best|worst|(?!(?:${NO_SUPERLATIVE})\\b)\\p{Ll}{3,}est)\\b`, 'u'),
    tells:
      /\b(?:most|least|best|worst|first|last|only|record|top|main|major|primary|never|ever|unprecedented|\p{L}{3,}est)\b/iu,
    lack: { kind: 'evidence' },
  },
];

/** A time of day, a day, an age, a reason or what is best is asked for, and nothing in the fact is told as one is. */
export function untold(candidate: Candidate): Missing | null {
  const { text, wanted } = candidate.question;
  const asked = FORMS.filter((form) => (form.wanted ?? wanted) === wanted && form.asks.test(text));
  if (asked.length === 0) return null;
  const said = `${textOf(candidate)} ${givenBehind(candidate)}`.replace(/[*_]/g, '');
  const missed = asked.find(({ tells }) => !tells.test(said));
  return missed?.lack ?? null;
}

/** The next sentence, where it says why: "One reason is". */
function givenBehind({ index, fact, told }: Candidate): string {
  const next = index.facts[fact + 1];
  const follows = next?.article === told?.article && next?.paragraph === told?.paragraph;
  const text = next !== undefined && follows ? written(next) : '';
  return /\b(?:reasons?|because)\b/i.test(text) ? text : '';
}

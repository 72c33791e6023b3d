import type { Candidate } from '../intents/feature.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';
import type { Missing } from './answer.ts';
import { MET, textOf } from './met.ts';

/** A date is asked for, or the asker speaks of a time of their own, and the fact's is another. */
export function otherDate(candidate: Candidate): Missing | null {
  return otherPeriod(candidate) ?? vague(candidate) ?? unmarked(candidate) ?? ofSomethingElse(candidate);
}

const PERIOD =
  /(?<!\bfor the )\b(?:last|next|this|previous) (?:week|month|year|season|summer|winter|spring|autumn|decade|century|time)\b/iu;

/** "Last year" is the asker's, unless the fact says it. */
function otherPeriod(candidate: Candidate): Missing | null {
  const [period] = PERIOD.exec(candidate.question.text) ?? [];
  return period === undefined || textOf(candidate).toLowerCase().includes(period.toLowerCase())
    ? null
    : { kind: 'words', words: [period] };
}

const VAGUE = /^(?:recently|lately|soon|earlier|later|now|currently|previously|once|already)$/i;

/** "When did she say so": "recently" is no date. */
function vague({ question, index, fact }: Candidate): Missing | null {
  const dates = question.wanted === 'date' ? index.entities(fact).filter(({ kind }) => kind === 'date') : [];
  return dates.length > 0 && dates.every(({ text }) => VAGUE.test(text))
    ? { kind: 'detail', detail: 'date' }
    : null;
}

/** What happens once, on a day of its own and at a place of its own. */
const ONCE =
  /^(?:born|dies?|died|found|founded|established?|appointed|elected|marry|married|educated|raised|retired?|resign(?:ed)?|graduated?|opened|expired?|built|ratif(?:y|ied)|buried|studied|invented)$/i;

/** "When was she appointed": the date or place of a fact that speaks of no appointment is of something else. */
function unmarked({ question, evidence }: Candidate): Missing | null {
  if (question.wanted !== 'date' && question.wanted !== 'place') return null;
  const missed = question.terms.find(({ text }, at) => ONCE.test(text) && (evidence.here[at] ?? 0) < MET);
  return missed === undefined ? null : { kind: 'words', words: [missed.text] };
}

/** What parts an event from another one before or after it. */
const BESIDE = /\b(?:ahead of|prior to|following|after|before|while|whereas)\b/iu;

/**
 * "When did he impose the duties": of "tensions have grown in recent weeks after he imposed duties" the date is of the tensions. All of
 * the question that the fact speaks of comes after the date, in another part of the sentence. A date alone before it is of the whole.
 */
function ofSomethingElse(candidate: Candidate): Missing | null {
  const { question, index, fact, evidence } = candidate;
  if (question.wanted !== 'date') return null;
  const dates = index
    .entities(fact)
    .filter(({ kind, terms }) => kind === 'date' && terms.some((term) => !question.asked.has(term)));
  const met = question.terms.filter(({ role }, at) => role !== 'asked' && (evidence.here[at] ?? 0) >= MET);
  const words = new Set(met.flatMap(({ variants }) => variants.flatMap(({ terms }) => terms)));
  const parts = textOf(candidate).split(BESIDE);
  const dated = parts.findLastIndex((part) => dates.some(({ text }) => part.includes(text)));
  const opening = dates.reduce((rest, { text }) => rest.replace(text, ''), parts[dated] ?? '');
  const spoken = parts.findIndex((part) =>
    stemsOf(part).some((stem) => words.has(index.dictionary.get(stem) ?? -1)),
  );
  const ofItsOwn = tokenize(opening).some(({ stop, text }) => !stop && text.length > 2);
  return dated !== -1 && dated < spoken && ofItsOwn ? { kind: 'detail', detail: 'date' } : null;
}

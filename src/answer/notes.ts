import { written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Question } from '../intents/question.ts';
import type { Ranked } from '../intents/rank.ts';
import { isSmall } from '../intents/smallness.ts';
import type { Note } from './answer.ts';
import { undatedVerb } from './more.ts';

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const MONTH_DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!,? \d{4})|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})/u;

/** What people should know about the quotes of an answer: of the first, and of every date where dates were asked for. */
export function notesOnAll(question: Question, shown: readonly Ranked[]): Note[] {
  const [first, ...rest] = shown.map(({ candidate }) => candidate);
  if (first === undefined) return [];
  const verb = isSmall(first.index) ? undatedVerb(first) : null;
  return [
    ...notesOn(question, first),
    ...(question.wanted === 'date' ? rest.flatMap((candidate) => notesOn(question, candidate)) : []),
    ...(verb === null ? [] : [{ kind: 'other_date', verb } as const]),
  ];
}

/** What people should know about a quote before they rely on it. */
export function notesOn(question: Question, candidate: Candidate): Note[] {
  const { index, fact } = candidate;
  const found = index.facts[fact];
  if (found === undefined) return [];
  const text = written(found);
  const notes: Note[] = [];
  if (question.wanted === 'person' && !index.entities(fact).some(({ kind }) => kind === 'person')) {
    notes.push({ kind: 'no_person' });
  }
  if (found.article.published === null) {
    const day = asked(question, WEEKDAY, text);
    const date = asked(question, MONTH_DAY, text);
    if (day !== undefined) notes.push({ kind: 'no_publication_date', day });
    if (date !== undefined) notes.push({ kind: 'no_year', date });
  }
  return notes;
}

/** A date of the fact that is asked for, or that the question names. */
function asked(question: Question, date: RegExp, text: string): string | undefined {
  const found = date.exec(text)?.[0];
  const named = found !== undefined && question.text.toLowerCase().includes(found.toLowerCase());
  return question.wanted === 'date' || named ? found : undefined;
}

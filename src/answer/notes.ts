import { written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Question } from '../intents/question.ts';
import type { Note } from './answer.ts';

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const MONTH_DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!,? \d{4})|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})/u;

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
  if (question.wanted === 'date' && found.article.published === null) {
    const day = WEEKDAY.exec(text)?.[0];
    const date = MONTH_DAY.exec(text)?.[0];
    if (day !== undefined) notes.push({ kind: 'no_publication_date', day });
    if (date !== undefined) notes.push({ kind: 'no_year', date });
  }
  return notes;
}

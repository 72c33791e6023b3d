import type { Note } from '../answer/answer.ts';
import type { Words } from './words.ts';

/** A remark beside a quote, in somebody's language; the day or date in it stays as the article writes it. */
export function noteText(note: Note, words: Words): string {
  switch (note.kind) {
    case 'no_person':
      return words.say('note_no_person');
    case 'no_publication_date':
      return words.say('note_no_publication_date', { day: words.list([note.day]) });
    case 'no_year':
      return words.say('note_no_year', { date: words.list([note.date]) });
  }
}

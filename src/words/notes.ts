import type { Note } from '../answer/answer.ts';
import { missingText } from './missing.ts';
import type { Words } from './words.ts';

/**
 * A remark beside a quote, in somebody's language; the day or date in it stays as the article writes it.
 *
 * @param articles How many articles were searched.
 */
export function noteText(note: Note, articles: number, words: Words): string {
  switch (note.kind) {
    case 'no_person':
      return words.say('note_no_person');
    case 'no_publication_date':
      return words.say('note_no_publication_date', { day: words.list([note.day]) });
    case 'no_year':
      return words.say('note_no_year', { date: words.list([note.date]) });
    case 'other_date':
      return words.say('note_other_date', { verb: words.list([note.verb]) });
    case 'not_answered':
      return words.say('note_left_open', {
        part: words.list([note.part]),
        missing: missingText(note.missing, articles, words),
      });
    case 'list_goes_on':
      return words.say('note_list_goes_on', { count: note.count });
  }
}

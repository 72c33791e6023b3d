import { describe, expect, it } from 'vitest';
import { notesOn } from '../../src/answer/notes.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { noteText } from '../../src/words/notes.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { articleOf, FISHERY, toyLibrary } from '../support/libraries.ts';

const undated = toyLibrary();
const dated = openLibrary([articleOf('fishery', FISHERY, { published: '2026-11-22' })], [], NO_LEXICON);

function notes(question: string, words: string, library = undated): string {
  const candidate = candidateOf(library, question, factWith(library, words));
  return notesOn(candidate.question, candidate)
    .map((note) => noteText(note, ENGLISH))
    .join(' ');
}

describe('a remark beside a quote', () => {
  it('says that a weekday cannot be turned into a date where the article has none', () => {
    expect(notes('When was it announced?', 'on Tuesday')).toMatch(/no publication date.*“Tuesday”/);
    expect(notes('When was it announced?', 'on Tuesday', dated)).toBe('');
  });

  it('says that a day of a month has no year', () => {
    expect(notes('When is the fair?', 'June 3')).toContain('no year for “June 3”');
  });

  it('says that no person is named where one was asked for', () => {
    expect(notes('Who signed the agreement?', '20-year')).toContain('names a person');
    expect(notes('Who announced the agreement?', 'was announced by')).toBe('');
  });

  it('is not made where nobody asked for a date or a person', () => {
    expect(notes('Where was the ceremony?', 'June 3')).toBe('');
    expect(notes('Why was it announced?', 'on Tuesday')).toBe('');
  });
});

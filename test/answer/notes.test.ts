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
    .map((note) => noteText(note, library.articles.length, ENGLISH))
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

describe('a remark on a part of a question or of a list', () => {
  it('says what is left open and why', () => {
    const note = {
      kind: 'not_answered',
      part: 'What did Tolle say?',
      missing: { kind: 'statement', speaker: 'Mia Tolle', about: null },
    } as const;
    expect(noteText(note, 1, ENGLISH)).toBe(
      'Left open: “What did Tolle say?” Mia Tolle is mentioned, but no sentence gives words of theirs.',
    );
  });

  it('says how many items follow', () => {
    expect(noteText({ kind: 'list_goes_on', count: 2 }, 1, ENGLISH)).toBe(
      'The list goes on for 2 more items.',
    );
  });
});

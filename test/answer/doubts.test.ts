import { describe, expect, it } from 'vitest';
import { doubt, doubtOfFew } from '../../src/answer/doubts.ts';
import { rank } from '../../src/intents/rank.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const doubted = (question: string, sure = 0.5) => doubt(rank(library.index, NO_LEXICON, question), sure);

describe('a doubt', () => {
  it('is a name that nothing in the articles is like, as it was typed', () => {
    expect(doubted('Did Gruber sign the agreement?')).toEqual({ kind: 'names', names: ['Gruber'] });
    expect(doubted('the agreement between Norway and Peru')).toEqual({ kind: 'names', names: ['Peru'] });
  });

  it('is none for a name that is only misspelt', () => {
    expect(doubted('What did Brant say about the waters?')).toBeNull();
  });

  it('is a person who is named and says nothing', () => {
    expect(doubted('What did Aker say?')).toEqual({ kind: 'statement', speaker: 'Jon Aker', about: null });
    expect(doubted('what did aker say about fuel')).toEqual({
      kind: 'statement',
      speaker: 'Jon Aker',
      about: null,
    });
  });

  it('is a topic that the person does not speak of', () => {
    expect(doubted('What did Lund say about the lighthouse?')).toEqual({
      kind: 'statement',
      speaker: 'Olav Lund',
      about: 'lighthouse',
    });
    expect(doubted('What did Lund say about fuel?')).toBeNull();
  });

  it('is a detail that is not given, or words that are turned round', () => {
    expect(doubted('Where is the clock museum?')).toMatchObject({ kind: 'detail' });
    expect(doubted('Did Lund thank Brandt?')).toMatchObject({ kind: 'words' });
  });

  it('is none where nothing was found, or the fact says what is asked', () => {
    expect(doubted('zeppelins')).toBeNull();
    expect(doubted('Where did the ceremony take place?')).toBeNull();
    expect(doubted('Did Brandt thank Lund?')).toBeNull();
  });

  it('is none about somebody of whom the paragraph speaks, where the fact says "her"', () => {
    const race = libraryOf({
      race: 'Hannah Mbeki won the race. The weather was kind. Her prize will go towards a house.',
    });
    const question = 'how will mbeki spend her prize';
    expect(doubt(rank(race.index, NO_LEXICON, question), 0.5)).toBeNull();
  });

  it('is that a yes-or-no question names somebody the fact is not about', () => {
    expect(doubted('did Aker open the ceremony?')).toEqual({ kind: 'evidence' });
  });

  it('is none in a small folder where only the word for what is asked for stands nowhere', () => {
    const ranking = rank(library.index, NO_LEXICON, 'Which helicopters guard the lighthouse in Bergen?');
    expect(doubt(ranking, 0.5)).toMatchObject({ kind: 'words' });
    expect(doubtOfFew(ranking)).toBeNull();
  });
});

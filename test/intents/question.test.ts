import { describe, expect, it } from 'vitest';
import { analyse, type Term } from '../../src/intents/question.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { toyLibrary } from '../support/libraries.ts';

const { index } = toyLibrary();

function read(text: string) {
  return analyse(text, index, NO_LEXICON);
}

function term(text: string, word: string): Term {
  const found = read(text).terms.find((one) => one.text.toLowerCase() === word.toLowerCase());
  if (found === undefined) throw new Error(`"${word}" is no term of "${text}"`);
  return found;
}

describe('the words of a question', () => {
  it('are those that tell something, as typed and in order', () => {
    expect(read('Hey, where exactly did the Ceremony take place?').terms.map(({ text }) => text)).toContain(
      'Ceremony',
    );
    expect(read('Did Brandt thank Lund?').terms.map(({ text }) => text)).toEqual(['Brandt', 'thank', 'Lund']);
  });

  it.each(['', '   ', '?!', 'the of and', 'hey please', '👍'])('are none in "%s"', (text) => {
    expect(read(text).terms).toEqual([]);
  });

  it('only ask where nothing of a phrase tells anything', () => {
    expect(term('when did the ceremony take place', 'take place').role).toBe('asked');
    expect(term('how many countries take part', 'take part').role).toBe('content');
  });

  it('keep the name of a country together', () => {
    expect(read('trade with new zealand').terms.map(({ text }) => text)).toEqual(['trade', 'new zealand']);
  });

  it('are names where the articles write them with a capital, however they are typed', () => {
    expect(term('what did brandt say', 'brandt').role).toBe('name');
    expect(term('chirp', 'chirp').role).toBe('name');
    expect(term('is Denmark in it', 'Denmark').role).toBe('name');
    expect(term('old lighthouse', 'lighthouse').role).toBe('content');
  });

  it('are names too where nobody knows them and they have a capital', () => {
    expect(term('did Gruber come', 'Gruber').role).toBe('name');
    expect(term('did gruber come', 'gruber').role).toBe('content');
  });

  it('are numbers where they begin with a digit', () => {
    expect(term('are there 340 clocks', '340').role).toBe('number');
  });

  it('are only asked for where they name the kind of answer', () => {
    expect(term('which city saw the ceremony', 'city').role).toBe('asked');
    expect(term('what venue was it', 'venue').role).toBe('asked');
    expect(term('what did Brandt say', 'say').role).toBe('asked');
  });

  it('weigh more the rarer they are in the articles, and little when only asked for', () => {
    const rare = term('agreement lighthouse', 'lighthouse');
    const common = term('agreement lighthouse', 'agreement');
    const asked = term('which city', 'city');
    expect(rare.weight).toBeGreaterThan(common.weight);
    expect(common.weight).toBeGreaterThan(asked.weight);
    expect(asked.weight).toBeGreaterThan(0);
  });

  it('have nothing that stands for them where the articles know nothing like them', () => {
    expect(term('zeppelin fleet', 'zeppelin').variants).toEqual([]);
  });

  it('"us" is a country in lower case too, but not after a verb that takes it', () => {
    expect(read('us salmon').terms.map(({ text }) => text)).toContain('us');
    expect(read('tell us about salmon').terms.map(({ text }) => text)).not.toContain('us');
  });
});

describe('whose words are wanted', () => {
  it('is the person who is said to speak, not the one spoken about', () => {
    const { speakers, wanted } = read('what did Lund say about Brandt?');
    expect(wanted).toBe('statement');
    expect(speakers.map(({ text }) => text)).toEqual(['Lund']);
  });

  it('is nobody where no words are wanted or nobody is known', () => {
    expect(read('did Lund meet Brandt?').speakers).toEqual([]);
    expect(read('what did Gruber say?').speakers).toEqual([]);
  });

  it('is found behind a misspelt name', () => {
    expect(read('what did brant say').speakers.map(({ text }) => text)).toEqual(['brant']);
  });
});

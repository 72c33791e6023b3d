import { describe, expect, it } from 'vitest';
import { corrections } from '../../src/intents/corrections.ts';
import { ENGLISH } from '../../src/text/languages/english.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { libraryOf } from '../support/libraries.ts';

const { index } = libraryOf({ a: 'The population of Bergen feared the invasion. Hegseth negotiated.' });

function meant(word: string, lexicon = NO_LEXICON): string[] {
  return tokenize(word).flatMap((token) =>
    corrections(token, index, lexicon, ENGLISH).map(({ term }) => index.stems[term] ?? ''),
  );
}

describe('corrections', () => {
  it.each([
    ['populatoin', 'popul'],
    ['populaiton', 'popul'],
    ['invasoin', 'invas'],
    ['invvasion', 'invas'],
    ['invasio', 'invas'],
    ['Berhen', 'bergen'],
    ['eBrgen', 'bergen'],
  ])('of "%s" are words that one slip makes it, also where the slip hides the stem', (word, stem) => {
    expect(meant(word)).toEqual([stem]);
  });

  it('of a long word may take two slips, and are less sure then', () => {
    expect(meant('Hegestj')).toEqual(['hegseth']);
    const weightOf = (word: string) => {
      const [token] = tokenize(word);
      return token === undefined ? 0 : (corrections(token, index, NO_LEXICON, ENGLISH)[0]?.weight ?? 0);
    };
    expect(weightOf('Hegestj')).toBeLessThan(weightOf('Hegesth'));
  });

  it('are none for a short word, a number, or an ordinary word that is no name', () => {
    expect(meant('bet')).toEqual([]);
    expect(meant('1945')).toEqual([]);
    const knowing = { ...NO_LEXICON, knows: () => true };
    expect(meant('invasive', knowing)).toEqual([]);
    expect(meant('bergon', knowing)).toEqual(['bergen']);
  });
});

import { describe, expect, it } from 'vitest';
import { alike } from '../../src/intents/alike.ts';
import { foldWord } from '../../src/text/fold.ts';
import { LANGUAGES, languageNamed } from '../../src/text/languages.ts';

function others(code: string, word: string): readonly string[] {
  const language = languageNamed(code);
  return alike(language.stem(foldWord(word), word), language);
}

describe('words that mean much the same', () => {
  it.each([
    ['de', 'kaufte', 'erworben'],
    ['fr', 'débuté', 'commencer'],
    ['es', 'sueldos', 'salario'],
    ['no', 'startet', 'begynte'],
    ['ru', 'купил', 'приобрёл'],
  ])('%s: "%s" is "%s"', (code, word, other) => {
    const language = languageNamed(code);
    expect(others(code, word)).toContain(language.stem(foldWord(other), other));
  });

  it('are none for a word of no group, and in English, which has a dictionary', () => {
    expect(others('de', 'Hafen')).toEqual([]);
    expect(others('en', 'buy')).toEqual([]);
  });

  it('are never the word itself, nor nothing', () => {
    for (const language of LANGUAGES)
      for (const word of language.alike.split(/\s+/).filter((one) => one !== '')) {
        const stem = language.stem(foldWord(word), word);
        expect(alike(stem, language)).not.toContain(stem);
        expect(alike(stem, language)).not.toContain('');
      }
  });
});

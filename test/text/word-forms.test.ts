import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { NOT_KEPT, WordForms } from '../../src/text/word-forms.ts';

const formOf = (text: string) => ({
  text,
  word: text.toLowerCase(),
  stop: false,
  stem: text.toLowerCase(),
  capital: /^\p{Lu}/u.test(text),
  small: /^\p{Ll}/u.test(text),
});

describe('the forms of words', () => {
  it('are found again wherever they stand, and only they', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '漢', '\ud800'), minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 400 }), word, (words, other) => {
        const forms = new WordForms();
        const kept = words.map((text) => forms.keep(formOf(text)));
        words.forEach((text, at) => {
          const around = `${other}${text}${other}`;
          expect(forms.find(around, other.length, other.length + text.length)).toBe(kept[at]);
        });
        expect(forms.find(other, 0, other.length)?.text).toBe(words.includes(other) ? other : undefined);
      }),
    );
  });

  it('stay told apart when there are many', () => {
    const forms = new WordForms();
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);
    for (const text of words) forms.keep(formOf(text));
    expect(words.filter((text) => forms.find(text, 0, text.length)?.text !== text)).toEqual([]);
  });

  it('have a number each, but for numbers and what is too long', () => {
    const forms = new WordForms();
    const [one, other] = ['ferry', 'ferries'].map((text) => forms.keep(formOf(text)).number);
    expect((other ?? 0) - (one ?? 0)).toBe(1);
    for (const text of ['1984', 'a'.repeat(41)]) {
      expect(forms.keep(formOf(text)).number).toBe(NOT_KEPT);
      expect(forms.find(text, 0, text.length)).toBeUndefined();
    }
  });

  it('tell how they begin', () => {
    const begins = tokenize("Smith d’Aubigny l'Avare ship d’accord École élan 漢字 1st").map(
      ({ capital, small }) => `${capital ? 'capital' : ''}${small ? 'small' : ''}`,
    );
    expect(begins).toEqual([
      'capital',
      'capitalsmall',
      'capitalsmall',
      'small',
      'small',
      'capital',
      'small',
      '',
      '',
    ]);
  });
});

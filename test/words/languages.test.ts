import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/words/english.ts';
import { ENGLISH_SENTENCES } from '../../src/words/languages/english.ts';
import { SPOKEN, spokenIn } from '../../src/words/spoken.ts';
import type { Key } from '../../src/words/words.ts';

const KEYS = Object.keys(ENGLISH_SENTENCES) as Key[];
const forms = (sentence: string | object): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence);
const places = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
/** Short labels may be the same by chance: "In context", "{count} article". */
const SHARED = 24;
/** Slack cuts these. */
const MODAL_TITLES: readonly Key[] = [
  ...(['ask_footnote', 'in_context', 'close', 'ask', 'new_digest', 'edit_digest', 'digest_saved'] as const),
  ...(['preview', 'edit_draft', 'more_from_article', 'save'] as const),
];
const OPTIONS: readonly Key[] = [
  ...(['review_none', 'review_else_post', 'review_else_drop', 'also_nothing', 'also_gaps'] as const),
];
const BUTTONS: readonly Key[] = ['read_in_context', 'share', 'open_original', 'ask', 'shared', 'follow_up'];

describe.each(Object.entries(SPOKEN))('our words in %s', (_, { locale, sentences }) => {
  it('are all there and nothing more', () => {
    expect(Object.keys(sentences).sort()).toEqual(KEYS.toSorted());
  });

  it.each(KEYS)('fill the same places in "%s"', (key) => {
    const wanted = places(forms(ENGLISH_SENTENCES[key]).join(' '));
    for (const form of forms(sentences[key])) {
      const found = places(form);
      expect([...found].filter((place) => !wanted.has(place))).toEqual([]);
      expect([...wanted].filter((place) => !found.has(place) && place !== '{count}')).toEqual([]);
    }
  });

  it('have every plural form the language knows for whole numbers', () => {
    const rules = new Intl.PluralRules(locale);
    const needed = new Set([1, 2, 3, 5, 11, 21, 22, 25, 100].map((count) => rules.select(count)));
    for (const key of KEYS) {
      const sentence = sentences[key];
      if (typeof sentence === 'string') continue;
      expect([key, [...needed].filter((form) => sentence[form] === undefined)]).toEqual([key, []]);
    }
  });

  it('are no English left over', () => {
    const same = KEYS.filter(
      (key) => JSON.stringify(sentences[key]) === JSON.stringify(ENGLISH_SENTENCES[key]),
    );
    expect(same.filter((key) => (forms(sentences[key])[0] ?? '').length > SHARED)).toEqual([]);
  });

  it('fit where Slack shows them', () => {
    for (const key of MODAL_TITLES) expect(String(sentences[key]).length).toBeLessThanOrEqual(24);
    for (const key of BUTTONS) expect(String(sentences[key]).length).toBeLessThanOrEqual(60);
    for (const key of OPTIONS) expect(String(sentences[key]).length).toBeLessThanOrEqual(75);
  });

  it('stand on their own: a capital first, and a stop at the end where English has one', () => {
    for (const key of KEYS) {
      const english = forms(ENGLISH_SENTENCES[key])[0] ?? '';
      for (const form of forms(sentences[key])) {
        if (/\.$/.test(english)) expect(form).toMatch(/[.?]$/);
        expect(form).not.toMatch(/^\s|\s$| {2}|[<>&*_`]/);
      }
    }
  });
});

describe('whose words', () => {
  it('go by the language of a locale', () => {
    expect(spokenIn('de-CH')?.say('close')).toBe('Schließen');
    expect(spokenIn('pt-BR')?.say('close')).toBe('Fechar');
    expect(spokenIn('nb-NO')?.say('close')).toBe('Lukk');
    expect(spokenIn('en-US')).toBe(ENGLISH);
    expect(spokenIn('pl-PL')).toBeNull();
    expect(spokenIn('constructor')).toBeNull();
  });

  it('count as the language counts', () => {
    const russian = [1, 3, 5, 21].map((count) => spokenIn('ru')?.say('sentences', { count }));
    expect(russian).toEqual(['1 предложение', '3 предложения', '5 предложений', '21 предложение']);
    expect(spokenIn('ru')?.say('name_missing', { names: '«Ю»', count: 1 })).toBe(
      'В статье нет упоминания: «Ю».',
    );
    expect(spokenIn('de')?.say('sentences', { count: 12_345 })).toBe('12.345 Sätze');
    expect(ENGLISH.say('sentences', { count: 12_345 })).toBe('12,345 sentences');
  });

  it('quote and list as the language does', () => {
    expect(spokenIn('de')?.list(['a', 'b'])).toBe('„a“ und „b“');
    expect(spokenIn('fr')?.list(['a', 'b', 'c'])).toBe('« a », « b » et « c »');
  });

  it('write a day as the language does', () => {
    expect(ENGLISH.day('2026-03-03')).toBe('3 Mar 2026');
    expect(spokenIn('fr')?.day('2026-03-03')).toBe('3 mars 2026');
    expect(ENGLISH.day('soon')).toBeNull();
  });

  it('never read what is filled in as a place', () => {
    expect(ENGLISH.say('name_missing', { names: '{count} $& {names}', count: 2 })).toContain(
      '{count} $& {names}',
    );
  });
});

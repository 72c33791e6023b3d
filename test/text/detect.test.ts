import { describe, expect, it } from 'vitest';
import { languageOfQuestion, languageOfText } from '../../src/text/detect.ts';
import { ENGLISH } from '../../src/text/languages/english.ts';
import { GERMAN } from '../../src/text/languages/german.ts';
import { NORWEGIAN } from '../../src/text/languages/norwegian.ts';
import { SWEDISH } from '../../src/text/languages/swedish.ts';
import { tokenize } from '../../src/text/tokens.ts';

describe('the language of an article', () => {
  it.each([
    ['en', 'The ferry leaves the harbour at noon, and it comes back before dark with the post.'],
    ['en', 'Router password: reset. Ports: 4411, 4412. Laptop Windows Linux install wpa_supplicant desktop.'],
    ['en', 'Reset it.'],
    ['en', ''],
    ['no', 'Færgen forlader havnen ved middag, og den kommer tilbage med posten før det bliver mørkt.'],
    ['pl', 'Nowy most portowy został otwarty w maju przez burmistrza. Kosztował czterdzieści milionów.'],
    ['uk', 'Новий міст через затоку відкрив у травні мер міста. Він коштував сорок мільйонів гривень.'],
    ['ko', '새로운 다리는 오월에 시장이 개통하였다. 건설에는 육 년이 걸렸다.'],
  ])('is %s: %s', (code, text) => {
    expect(languageOfText(text).code).toBe(code);
  });

  it('has whole words and no stems where nothing is known of it', () => {
    const language = languageOfText('Nowy most portowy został otwarty w maju przez burmistrza tego miasta.');
    expect(tokenize('mosty portowe', language).map(({ stem }) => stem)).toEqual(['mosty', 'portowe']);
  });
});

describe('the language of a question', () => {
  it.each([
    ['en', 'when was the bridge opened', [ENGLISH]],
    ['en', 'Who won the Tour de France?', [ENGLISH]],
    ['en', 'bridge opening hours', [ENGLISH]],
    ['de', 'bridge opening hours', [GERMAN, ENGLISH]],
    ['de', 'Was kostet die Brücke?', [ENGLISH]],
    ['fr', 'Quand est-ce que le pont a été ouvert ?', [ENGLISH, GERMAN]],
    ['en', 'When was the library opened and who leads it?', [GERMAN]],
    ['sv', 'Hur lång tid tog arbetet?', [NORWEGIAN, SWEDISH]],
    ['no', 'Hvor lang er omveien?', [SWEDISH, NORWEGIAN]],
    ['de', 'Wer baut?', [ENGLISH]],
    ['ja', '橋はいつ開通しましたか?', [ENGLISH]],
    ['zh', '大桥是什么时候通车的?', [ENGLISH]],
  ])('is %s: %s', (code, question, present) => {
    expect(languageOfQuestion(question, present).code).toBe(code);
  });
});

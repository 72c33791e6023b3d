import { describe, expect, it } from 'vitest';
import { amounts } from '../../src/facts/amounts.ts';
import { languageNamed } from '../../src/text/languages.ts';

const read = (code: string, text: string) =>
  amounts(text, languageNamed(code)).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('dates and amounts in other languages', () => {
  it.each([
    ['de', 'Am 3. Mai 2024 kamen 12.000 Gäste', ['date 3. Mai 2024', 'number 12.000']],
    [
      'de',
      'Sie kostete 18 Millionen Euro und dauerte vier Jahre',
      ['money 18 Millionen Euro', 'duration vier Jahre'],
    ],
    ['fr', 'le 1er juillet 2023, 6 millions d’euros', ['date 1er juillet 2023', 'money 6 millions d’euros']],
    ['fr', 'cinquante minutes, 40 % des voix', ['duration cinquante minutes', 'percent 40 %']],
    ['es', 'el 3 de mayo de 2021 costó 350.000 euros', ['date 3 de mayo de 2021', 'money 350.000 euros']],
    [
      'it',
      'il 24 dicembre 2021, tre anni, 780.000 euro',
      ['date 24 dicembre 2021', 'duration tre anni', 'money 780.000 euro'],
    ],
    [
      'pt',
      'em setembro de 2020 custou 2,4 milhões de euros',
      ['date setembro de 2020', 'money 2,4 milhões de euros'],
    ],
    [
      'nl',
      'op 8 april 2022, 1,3 miljoen euro, twintig procent',
      ['date 8 april 2022', 'money 1,3 miljoen euro', 'percent twintig procent'],
    ],
    [
      'sv',
      'den 2 maj 2019, 4 miljoner kronor, arton månader',
      ['date 2 maj 2019', 'money 4 miljoner kronor', 'duration arton månader'],
    ],
    ['no', '15. juni 2018, 690 kroner, 48 senger', ['date 15. juni 2018', 'money 690 kroner', 'number 48']],
    [
      'ru',
      '1 сентября 2021 года, два года, 5 миллионов рублей',
      ['date 1 сентября 2021', 'duration два года', 'money 5 миллионов рублей'],
    ],
    ['ja', '2019年4月に3200万円かかり、職人が7人いる', ['date 2019年4月', 'money 3200万円', 'number 7']],
    ['zh', '2022年10月耗资四千六百万元,历时三年', ['date 2022年10月', 'money 四千六百万元', 'duration 三年']],
    ['de', 'am Samstagmorgen, 12,5 Mio. Euro im Jahr', ['date Samstagmorgen', 'money 12,5 Mio. Euro']],
    ['ru', 'в 2011 году заплатили 90 тыс. рублей', ['date 2011 году', 'money 90 тыс. рублей']],
    ['fr', 'l’enquête prendra plusieurs semaines', ['duration plusieurs semaines']],
    ['sv', 'det tar flera veckor', ['duration flera veckor']],
    ['ru', 'несколько недель', ['duration несколько недель']],
    ['pl', 'w 1999 roku 20 % z 300 osób', ['date 1999', 'percent 20 %', 'number 300']],
  ])('%s: %s', (code, text, found) => {
    expect(read(code, text)).toEqual(found);
  });

  it('take time in proportion to the length of a line of numbers', () => {
    for (const code of ['de', 'fr', 'ru', 'ja']) {
      const once = '1.1,2 3-4 '.repeat(2_000);
      expect(amounts(once, languageNamed(code)).length).toBeGreaterThan(100);
    }
  });
});

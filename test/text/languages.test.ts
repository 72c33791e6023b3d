import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageNamed } from '../../src/text/languages.ts';
import { sentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const stems = (code: string, text: string) => tokenize(text, languageNamed(code)).map(({ stem }) => stem);
const content = (code: string, text: string) =>
  tokenize(text, languageNamed(code))
    .filter(({ stop }) => !stop)
    .map(({ text: word }) => word);

describe('forms of a word share a stem', () => {
  it.each([
    ['de', 'Brücke Brücken'],
    ['de', 'kostete gekostet'],
    ['de', 'vierzehn 14'],
    ['fr', 'musée musées'],
    ['fr', 'ouvert ouverte'],
    ['es', 'ciudad ciudades'],
    ['it', 'ponte ponti'],
    ['pt', 'ponte pontes'],
    ['nl', 'bouwde gebouwd'],
    ['sv', 'öppnade öppnades'],
    ['no', 'åpnet åpnes'],
    ['ru', 'мост мосты моста'],
    ['ru', 'ёлка елка'],
  ])('%s: %s', (code, text) => {
    expect(new Set(stems(code, text)).size).toBe(1);
  });

  it('whatever was stemmed before', () => {
    expect(stems('de', 'Gebaut gebaut')).toEqual(stems('de', 'gebaut Gebaut').reverse());
  });
});

describe('words too common to tell', () => {
  it.each([
    ['de', 'Wann wurde die Brücke eröffnet?', ['Brücke', 'eröffnet']],
    ['fr', 'Qu’est-ce que l’accord d’Évian ?', ['accord', 'Évian']],
    ['es', '¿Quién diseñó el huerto?', ['diseñó', 'huerto']],
    ['it', 'Chi ha firmato dell’accordo?', ['firmato', 'accordo']],
    ['pt', 'Quem é a diretora da escola?', ['diretora', 'escola']],
    ['nl', 'Wie is nu de molenaar?', ['molenaar']],
    ['sv', 'Var kommer virket ifrån?', ['virket', 'ifrån']],
    ['no', 'Når åpnet huset?', ['åpnet', 'huset']],
    ['ru', 'Кто изготовил механизм?', ['изготовил', 'механизм']],
  ])('%s: %s', (code, text, left) => {
    expect(content(code, text)).toEqual(left);
  });
});

describe('sentences in other languages', () => {
  it.each([
    ['de', 'Am 3. Mai kam Dr. Weber, z. B. mit Prof. Lang.|Im 19. Jahrhundert war das anders.'],
    ['fr', 'Mme. Carrier est venue le 3 mai.|M. Blanc est parti.'],
    ['es', 'La Sra. Ortiz llegó a las dos.|El Dr. Paz no vino.'],
    ['nl', 'Dhr. Brand bouwde bijv. Molens.|Hij stierf in 1790.'],
    ['ru', 'Это сделал проф. Лебедев в 1903 г. Мастер умер.|Его помнят.'],
    ['ja', '橋は五月に開通した。|費用は三億円だった。'],
    ['zh', '新桥五月通车。|耗资四千万元。'],
  ])('%s: %s', (code, barred) => {
    const text = barred.replaceAll('|', code === 'ja' || code === 'zh' ? '' : ' ');
    const cut = sentences(text, languageNamed(code)).map(({ start, end }) => text.slice(start, end));
    expect(cut.join('|')).toBe(barred);
  });
});

describe('the languages', () => {
  it('are named by their tags, with or without a region', () => {
    for (const language of LANGUAGES) expect(languageNamed(`${language.code}-XX`)).toBe(language);
    expect(languageNamed('nb')).toBe(languageNamed('no'));
    expect(languageNamed('tlh')).toBe(languageNamed('tlh-QO'));
  });

  it('have small words of their own', () => {
    for (const { code, stopWords, spaced } of LANGUAGES)
      if (spaced) expect([code, stopWords.size > 100]).toEqual([code, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/answer/answer.ts';
import { followUp } from '../../src/answer/follow-up.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf } from '../support/libraries.ts';

const BODIES: Readonly<Record<string, string>> = {
  de: '„Wir warten“, sagte Petra Lohse. Armin Tietz erklärte, dass die Linie 7 Euro kostet.',
  fr: '« Nous attendons », a dit Claire Loiseau. Armand Tissier a expliqué que la ligne coûte 7 euros.',
  es: '«Esperamos», dijo Clara Losada. Andrés Tejero explicó que la línea cuesta 7 euros.',
  it: '«Aspettiamo», ha detto Chiara Lodi. Andrea Tedeschi ha spiegato che la linea costa 7 euro.',
  pt: '“Esperamos”, disse Clara Lobato. André Teixeira explicou que a linha custa 7 euros.',
  nl: '“We wachten”, zei Petra Loman. Arend Tiggelaar vertelde dat de lijn 7 euro kost.',
  sv: '”Vi väntar”, säger Petra Lundin. Arvid Tegel förklarade att linjen kostar 7 kronor.',
  no: '«Vi venter», sier Petra Lunde. Arvid Tangen forklarte at linjen koster 7 kroner.',
  ru: '«Мы ждём», — сказала Полина Лосева. Артём Титов объяснил, что линия стоит 7 рублей.',
};
const libraries = new Map(
  Object.entries(BODIES).map(([language, body]) => [
    language,
    openLibrary([articleOf('line', body, { language })], [], NO_LEXICON),
  ]),
);

function readAs(language: string, question: string, then: string): string | null {
  const library = libraries.get(language);
  if (library === undefined) throw new Error(language);
  return followUp(library.index, NO_LEXICON, { question, facts: factsIn(library.answer(question)) }, then);
}

describe('a short text after a question in another language', () => {
  it.each([
    ['de', 'Wo werden die Schiffe gebaut?', 'Warum?', 'Warum werden die Schiffe gebaut?'],
    ['de', 'Was sagte Petra Lohse?', 'Und Armin Tietz?', 'Was sagte Armin Tietz?'],
    ['de', 'Was sagte Petra Lohse?', 'Was hat sie noch gesagt?', 'Petra Lohse – was hat sie noch gesagt?'],
    ['de', 'Was kostet die Linie?', 'Und wer betreibt sie?', 'Die Linie – wer betreibt sie?'],
    ['de', 'Was sagte Petra Lohse?', 'Über die Linie?', 'Was sagte Petra Lohse über die Linie?'],
    ['fr', 'Que dit Claire Loiseau ?', 'Et Armand Tissier ?', 'Que dit Armand Tissier ?'],
    ['fr', 'Combien coûte la ligne ?', 'Et qui l’exploite ?', "La ligne – qui l'exploite ?"],
    ['es', '¿Qué dijo Clara Losada?', '¿Y Andrés Tejero?', '¿Qué dijo Andrés Tejero?'],
    ['es', '¿Cuánto cuesta la línea?', '¿Cuándo se abrió?', '¿La línea – cuándo se abrió?'],
    ['it', 'Dove apre la linea?', 'Perché?', 'Perché apre la linea?'],
    ['it', 'Cosa ha detto Chiara Lodi?', 'E Andrea Tedeschi?', 'Cosa ha detto Andrea Tedeschi?'],
    ['pt', 'O que disse Clara Lobato?', 'E quanto a André Teixeira?', 'O que disse André Teixeira?'],
    ['nl', 'Wat zei Petra Loman?', 'Hoe zit het met Arend Tiggelaar?', 'Wat zei Arend Tiggelaar?'],
    ['sv', 'Hur mycket kostar linjen?', 'Och vem driver den?', 'Linjen – vem driver den?'],
    ['no', 'Hvor mye koster linjen?', 'Når åpner den?', 'Linjen – når åpner den?'],
    ['ru', 'Сколько стоит линия?', 'А кто её обслуживает?', 'Линия – кто её обслуживает?'],
    ['ru', 'Что сказала Полина Лосева?', 'А Артём Титов?', 'Что сказала Артём Титов?'],
  ])('%s: "%s" – "%s" means "%s"', (language, first, then, meant) => {
    expect(readAs(language, first, then)).toBe(meant);
  });

  it.each([
    ['de', 'Was kostet die Linie?', 'Wie viele Fahrgäste passen auf das neue Schiff?'],
    ['de', 'Was kostet die Linie?', 'Was sagte Armin Tietz?'],
    ['es', '¿Cuánto cuesta la línea?', '¿Cuánto dura el viaje?'],
    ['fr', 'Combien coûte la ligne ?', 'Quand le port a-t-il ouvert ?'],
    ['sv', 'Hur mycket kostar linjen?', 'När öppnade hamnen?'],
    ['ru', 'Сколько стоит линия?', '?'],
  ])('%s: after "%s", "%s" stands for itself', (language, first, then) => {
    expect(readAs(language, first, then)).toBeNull();
  });

  it('in English is read in English', () => {
    expect(readAs('de', 'What did Petra Lohse say?', 'and what about Armin Tietz?')).toBe(
      'What did Armin Tietz say?',
    );
  });
});

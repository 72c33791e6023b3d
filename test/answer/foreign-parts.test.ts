import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/answer/parts.ts';
import { analyse } from '../../src/intents/question.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf } from '../support/libraries.ts';

const parts = (language: string, question: string, body = '-') =>
  partsOf(
    analyse(
      question,
      openLibrary([articleOf('story', body, { language })], [], NO_LEXICON).index,
      NO_LEXICON,
    ),
  );

describe('the parts of a question in other languages', () => {
  it.each([
    [
      'de',
      'Wann und wo wurde es unterzeichnet?',
      ['Wann wurde es unterzeichnet?', 'Wo wurde es unterzeichnet?'],
    ],
    ['de', 'Wer baut die Schiffe, und wann?', ['Wer baut die Schiffe?', 'Wann baut die Schiffe?']],
    [
      'fr',
      'Où et pourquoi l’a-t-on construit ?',
      ["Où l'a-t-on construit ?", "Pourquoi l'a-t-on construit ?"],
    ],
    ['es', '¿Cuánto cuesta la línea y quién la paga?', ['¿Cuánto cuesta la línea?', '¿Quién la paga?']],
    [
      'it',
      'Quando parte la nave e quanto dura il viaggio?',
      ['Quando parte la nave?', 'Quanto dura il viaggio?'],
    ],
    ['pt', 'Quem paga a linha e quanto custa o bilhete?', ['Quem paga a linha?', 'Quanto custa o bilhete?']],
    ['nl', 'Wie betaalt de lijn, en hoeveel kost ze?', ['Wie betaalt de lijn?', 'Hoeveel kost ze?']],
    ['sv', 'När avgår båten och hur lång tid tar resan?', ['När avgår båten?', 'Hur lång tid tar resan?']],
    ['no', 'Hvor og hvorfor bygges skipene?', ['Hvor bygges skipene?', 'Hvorfor bygges skipene?']],
    ['ru', 'Кто платит за линию и сколько стоит билет?', ['Кто платит за линию?', 'Сколько стоит билет?']],
  ])('%s: "%s"', (language, question, questions) => {
    expect(parts(language, question)).toEqual({ questions, kind: 'questions' });
  });

  it('are one for each person whose words are wanted', () => {
    const body = '„Wir warten“, sagte Petra Lohse. Armin Tietz erklärte, dass es eng werde.';
    expect(parts('de', 'Was sagten Petra Lohse und Tietz dazu?', body)).toEqual({
      questions: ['Was sagten Petra Lohse dazu?', 'Was sagten Tietz dazu?'],
      kind: 'speakers',
    });
  });

  it.each([
    ['de', 'Wann wurde die Brücke gebaut?'],
    ['de', 'Welche Städte und Länder sind dabei?'],
    ['fr', 'Qui a dit que la ligne est chère et que le port est petit ?'],
    ['es', '¿Cuánto cuestan el billete y el coche?'],
    ['it', 'Quanto costano la nave e il biglietto?'],
    ['ru', 'Что сказали мэр и директор?'],
  ])('%s: are none of "%s"', (language, question) => {
    expect(parts(language, question)).toBeNull();
  });
});

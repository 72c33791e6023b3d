import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/answer/answer.ts';
import { written } from '../../src/facts/fact.ts';
import { analyse } from '../../src/intents/question.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf } from '../support/libraries.ts';

const libraryOf = (language: string, body: string) =>
  openLibrary([articleOf('story', body, { language })], [], NO_LEXICON);

describe('whose words are wanted may be told by what somebody is', () => {
  it.each([
    [
      'de',
      'Der Besitzer Henrik Aas kaufte das Haus. „Wir bauen es auf“, sagte Aas. Es regnete.',
      'Was hat der Besitzer gesagt?',
      '„Wir bauen',
    ],
    [
      'es',
      'El dueño de la casa, Enrique Abad, la compró. «La reconstruiremos», dijo Abad. Llovía.',
      '¿Qué dijo el dueño?',
      '«La reconstruiremos',
    ],
    [
      'fr',
      'Henri Aubert, propriétaire de la maison, est arrivé. « Nous reconstruirons », a dit Aubert. Il pleuvait.',
      'Qu’a déclaré le propriétaire ?',
      '« Nous',
    ],
  ])('%s', (language, body, question, beginning) => {
    const [first] = factsIn(libraryOf(language, body).answer(question));
    expect(first === undefined ? '' : written(first).slice(0, beginning.length)).toBe(beginning);
  });

  it('but not where two people are called so, nor beside somebody who is named', () => {
    const library = libraryOf(
      'es',
      'La dueña, Ana Abad, dijo que no. La dueña, Inés Rey, dijo que sí. El alcalde, Juan Paz, calló.',
    );
    const speakers = (question: string) =>
      analyse(question, library.index, NO_LEXICON).speakers.map(({ text }) => text);
    expect(speakers('¿Qué dijo la dueña?')).toEqual([]);
    expect(speakers('¿Qué dijo la dueña Abad?')).toEqual(['Abad']);
    expect(library.answer('¿Qué dijo el alcalde?')).toMatchObject({
      kind: 'refused',
      missing: { kind: 'statement', speaker: 'Juan Paz' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { countsOther } from '../../src/answer/foreign-count.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { candidateOf } from '../support/candidates.ts';
import { articleOf } from '../support/libraries.ts';

function missing(language: string, body: string, question: string) {
  return countsOther(
    candidateOf(openLibrary([articleOf('a', body, { language })], [], NO_LEXICON), question, 0),
  );
}

describe('a fact that has what is counted, and a number', () => {
  it.each([
    ['de', 'An Bord fanden die Taucher rund 300 Münzen.', 'Wie viele Taucher waren dabei?'],
    ['fr', 'À bord, les plongeurs ont trouvé 300 pièces.', 'Combien de plongeurs ont participé ?'],
    ['ru', 'На борту водолазы нашли около 300 монет.', 'Сколько водолазов участвовало?'],
  ])('%s: does not answer where the number is of something else: %s', (language, body, question) => {
    expect(missing(language, body, question)).toEqual({ kind: 'detail', detail: 'number' });
  });

  it.each([
    ['de', 'An Bord fanden die Taucher rund 300 alte Münzen.', 'Wie viele Münzen lagen dort?'],
    ['fr', 'Les pompiers, au nombre de 85, sont venus.', 'Combien de pompiers sont venus ?'],
    ['it', 'I vigili del fuoco, 85 in tutto, sono venuti.', 'Quanti vigili del fuoco sono venuti?'],
    ['ru', 'Линия обойдётся в 12 млн рублей.', 'Во сколько обойдётся линия?'],
    ['de', 'Das Wrack liegt in 38 Metern Tiefe.', 'Wie tief liegt das Wrack?'],
    ['en', 'The divers found 300 coins.', 'How many divers were there?'],
  ])('%s: is left alone else: %s', (language, body, question) => {
    expect(missing(language, body, question)).toBeNull();
  });
});

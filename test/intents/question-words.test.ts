import { describe, expect, it } from 'vitest';
import { questionWords, wantedIn, withoutAsking } from '../../src/intents/question-words.ts';
import { languageNamed } from '../../src/text/languages.ts';

describe('what a question wants in other languages', () => {
  it.each([
    ['de', 'Wann wurde sie eröffnet?', 'date'],
    ['de', 'Wie lange dauerte der Bau?', 'duration'],
    ['de', 'Wie viel hat der Bau gekostet?', 'money'],
    ['de', 'Wie viel wiegt die Glocke?', 'number'],
    ['fr', 'D’où vient le charbon ?', 'place'],
    ['fr', 'Combien de temps dure le trajet ?', 'duration'],
    ['es', '¿Por qué cerró?', 'reason'],
    ['it', 'Quanti gradini ha la torre?', 'number'],
    ['pt', 'Quem dirige a escola?', 'person'],
    ['nl', 'Hoeveel procent kwam terug?', 'percent'],
    ['sv', 'Vilket land vann?', 'nation'],
    ['no', 'Hvordan kommer man dit?', 'manner'],
    ['ru', 'Сколько стоил ремонт?', 'money'],
    ['ja', '橋はいつ開通しましたか?', 'date'],
    ['zh', '谁设计了大桥?', 'person'],
    ['de', 'Erzähl vom Hafen', 'thing'],
  ])('%s: %s', (code, text, wanted) => {
    expect(wantedIn(text, languageNamed(code))).toBe(wanted);
  });

  it('is said by words that are told apart from what the question is about', () => {
    const text = 'In welchem Jahr kam der Zug?';
    const span = questionWords(text, languageNamed('de'));
    expect(text.slice(span?.start, span?.end)).toBe('In welchem Jahr');
    expect(withoutAsking(text, languageNamed('de'))).toBe(text);
    expect(withoutAsking('谁设计了大桥?', languageNamed('zh'))).toBe(' 设计了大桥?');
  });
});

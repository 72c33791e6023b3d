import { describe, expect, it } from 'vitest';
import { asksAge, questionWords, wantedIn, withoutAsking } from '../../src/intents/question-words.ts';
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
    ['de', 'Wie lang ist der Tunnel?', 'number'],
    ['fr', 'Qu’est-ce que la maire a dit ?', 'statement'],
    ['es', '¿Qué edad tiene la alcaldesa?', 'duration'],
    ['es', 'cuando abrio el puente', 'date'],
    ['es', '¿Cuánto durará el trabajo?', 'duration'],
    ['it', 'A quanto ammontano i danni?', 'number'],
    ['sv', 'hur manga bagar har bron', 'number'],
    ['fr', 'Le pont ou la route', 'thing'],
  ])('%s: %s', (code, text, wanted) => {
    expect(wantedIn(text, languageNamed(code))).toBe(wanted);
  });

  it.each([
    ['en', 'How old is the mayor?', true],
    ['ru', 'Сколько лет мэру?', true],
    ['ru', 'Сколько лет назад построили мост?', false],
    ['it', 'Quanti anni ha il sindaco?', true],
    ['it', 'Quanti anni ha lavorato in cantiere?', false],
  ])('%s: "%s" asks for an age: %s', (code, text, age) => {
    expect(asksAge(text, languageNamed(code))).toBe(age);
  });

  const KINDS = ['person', 'date', 'place', 'number', 'money', 'reason', 'duration', 'statement'] as const;
  const OF_EACH: Readonly<Record<string, readonly string[]>> = {
    de: [
      'Wer hat die Brücke gebaut?',
      'Wann wurde sie gebaut?',
      'Wo steht sie?',
      'Wie viele Bögen hat sie?',
      'Wie viel kostete sie?',
      'Warum wurde sie gesperrt?',
      'Wie lange bleibt sie gesperrt?',
      'Was sagte der Bürgermeister?',
    ],
    fr: [
      'Qui a construit le pont ?',
      'Quand a-t-il été construit ?',
      'Où se trouve-t-il ?',
      'Combien d’arches a-t-il ?',
      'Combien a coûté le pont ?',
      'Pourquoi est-il fermé ?',
      'Combien de temps reste-t-il fermé ?',
      'Qu’a dit le maire ?',
    ],
    es: [
      '¿Quién construyó el puente?',
      '¿Cuándo se construyó?',
      '¿Dónde está?',
      '¿Cuántos arcos tiene?',
      '¿Cuánto costó?',
      '¿Por qué está cerrado?',
      '¿Cuánto tiempo estará cerrado?',
      '¿Qué dijo la alcaldesa?',
    ],
    it: [
      'Chi ha costruito il ponte?',
      'Quando è stato costruito?',
      'Dove si trova?',
      'Quanti archi ha?',
      'Quanto è costato?',
      'Perché è chiuso?',
      'Quanto tempo resta chiuso?',
      'Che cosa ha detto il sindaco?',
    ],
    pt: [
      'Quem construiu a ponte?',
      'Quando foi construída?',
      'Onde fica?',
      'Quantos arcos tem?',
      'Quanto custou?',
      'Porque está fechada?',
      'Quanto tempo fica fechada?',
      'O que disse a ministra?',
    ],
    nl: [
      'Wie bouwde de brug?',
      'Wanneer werd ze gebouwd?',
      'Waar staat ze?',
      'Hoeveel bogen heeft ze?',
      'Hoeveel kostte ze?',
      'Waarom is ze dicht?',
      'Hoe lang blijft ze dicht?',
      'Wat zei de burgemeester?',
    ],
    sv: [
      'Vem byggde bron?',
      'När byggdes den?',
      'Var ligger den?',
      'Hur många valv har den?',
      'Hur mycket kostade den?',
      'Varför är den stängd?',
      'Hur länge är den stängd?',
      'Vad sa borgmästaren?',
    ],
    no: [
      'Hvem bygde broen?',
      'Når ble den bygd?',
      'Hvor ligger den?',
      'Hvor mange buer har den?',
      'Hvor mye kostet den?',
      'Hvorfor er den stengt?',
      'Hvor lenge er den stengt?',
      'Hva sa ordføreren?',
    ],
    ru: [
      'Кто построил мост?',
      'Когда его построили?',
      'Где он находится?',
      'Сколько у него арок?',
      'Сколько стоил мост?',
      'Почему он закрыт?',
      'Как долго он будет закрыт?',
      'Что сказал мэр?',
    ],
  };

  it.each(
    Object.entries(OF_EACH).flatMap(([code, asked]) => asked.map((text, at) => [code, text, KINDS[at]])),
  )('%s: %s', (code, text, wanted) => {
    expect(wantedIn(text ?? '', languageNamed(code ?? ''))).toBe(wanted);
  });

  it('is said by words that are told apart from what the question is about', () => {
    const text = 'In welchem Jahr kam der Zug?';
    const span = questionWords(text, languageNamed('de'));
    expect(text.slice(span?.start, span?.end)).toBe('In welchem Jahr');
    expect(withoutAsking(text, languageNamed('de'))).toBe(text);
    expect(withoutAsking('谁设计了大桥?', languageNamed('zh'))).toBe(' 设计了大桥?');
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import { articleOf } from '../support/libraries.ts';
import { seen } from './reading.ts';

/** Manner, speaker and words of each statement of a made-up article in a language. */
function statements(language: string, text: string): string[] {
  const article = articleOf('made-up', text, { language });
  return factsOf(article).flatMap(({ statements: told }) =>
    told.map(({ manner, speaker, span }) => `${manner} ${speaker}: ${seen(article, span)}`),
  );
}

/** In each language: words quoted by the marks of the language, reported words, words by a source. */
const SAID: readonly (readonly [string, string, string, string])[] = [
  [
    'de',
    '„Wir fangen im Mai an“, sagte Bürgermeisterin Karla Wendt.',
    'Karla Wendt',
    '„Wir fangen im Mai an“',
  ],
  ['de', '„Wir fangen im Mai an“, so Karla Wendt am Montag.', 'Karla Wendt', '„Wir fangen im Mai an“'],
  ['de', 'Karla Wendt erklärte: »Wir fangen im Mai an.«', 'Karla Wendt', '»Wir fangen im Mai an.«'],
  [
    'fr',
    '« Nous commençons en mai », a déclaré le maire Paul Royer.',
    'Paul Royer',
    '« Nous commençons en mai »',
  ],
  ['fr', 'Paul Royer explique : « Nous commençons en mai. »', 'Paul Royer', '« Nous commençons en mai. »'],
  ['es', '«Empezamos en mayo», dijo la alcaldesa Rosa Lamas.', 'Rosa Lamas', '«Empezamos en mayo»'],
  ['es', '“Empezamos en mayo”, afirmó Rosa Lamas.', 'Rosa Lamas', '“Empezamos en mayo”'],
  [
    'it',
    '«Cominciamo a maggio», ha detto il sindaco Marco Rinaldi.',
    'Marco Rinaldi',
    '«Cominciamo a maggio»',
  ],
  ['pt', '“Começamos em maio”, disse a ministra Ana Teles.', 'Ana Teles', '“Começamos em maio”'],
  ['nl', '“We beginnen in mei”, zei burgemeester Joost Kramer.', 'Joost Kramer', '“We beginnen in mei”'],
  [
    'nl',
    '‘We beginnen in mei met het werk’, aldus Joost Kramer.',
    'Joost Kramer',
    '‘We beginnen in mei met het werk’',
  ],
  ['sv', '”Vi börjar i maj”, säger Karin Ekman.', 'Karin Ekman', '”Vi börjar i maj”'],
  ['sv', '– Vi börjar i maj, säger Karin Ekman.', 'Karin Ekman', '– Vi börjar i maj,'],
  ['no', '«Vi begynner i mai», sier ordfører Nils Berge.', 'Nils Berge', '«Vi begynner i mai»'],
  ['no', '– Vi begynner i mai, sier Nils Berge.', 'Nils Berge', '– Vi begynner i mai,'],
  ['ru', '«Мы начнём в мае», — сказал мэр Иван Петров.', 'Иван Петров', '«Мы начнём в мае»'],
  ['ru', '— Мы начнём в мае, — сказал Иван Петров.', 'Иван Петров', '— Мы начнём в мае,'],
  ['fr', '— Nous commençons en mai, — explique Paul Royer.', 'Paul Royer', '— Nous commençons en mai,'],
];

describe('words quoted in other languages', () => {
  it.each(SAID)('%s: %s', (language, text, speaker, words) => {
    expect(statements(language, text)).toContain(`quote ${speaker}: ${words}`);
  });

  it('go on behind what the author says', () => {
    expect(statements('ru', '— Мы начнём в мае, — сказал Иван Петров. — Работа займёт год.')).toEqual([
      'quote Иван Петров: — Мы начнём в мае,',
      'reported Иван Петров: — сказал Иван Петров.',
      'quote Иван Петров: — Работа займёт год.',
    ]);
  });
});

describe('words reported in other languages', () => {
  it.each([
    ['de', 'Karla Wendt sagte, dass die Arbeit im Mai beginnt.', 'Karla Wendt'],
    ['de', 'Laut Bürgermeisterin Karla Wendt beginnt die Arbeit im Mai.', 'Karla Wendt'],
    ['de', 'Laut Karla Wendt beginnt die Arbeit im Mai.', 'Karla Wendt'],
    ['fr', 'Selon Paul Royer, les travaux commencent en mai.', 'Paul Royer'],
    ['de', 'Karla Wendt, die Leiterin des Amtes, warnte vor hohen Kosten.', 'Karla Wendt'],
    ['fr', 'Paul Royer a expliqué que les travaux commencent en mai.', 'Paul Royer'],
    ['fr', 'Selon le maire Paul Royer, les travaux commencent en mai.', 'Paul Royer'],
    ['es', 'Rosa Lamas explicó que las obras empiezan en mayo.', 'Rosa Lamas'],
    ['es', 'Según la alcaldesa Rosa Lamas, las obras empiezan en mayo.', 'Rosa Lamas'],
    ['it', 'Marco Rinaldi ha spiegato che i lavori cominciano a maggio.', 'Marco Rinaldi'],
    ['it', 'Secondo il sindaco Marco Rinaldi i lavori cominciano a maggio.', 'Marco Rinaldi'],
    ['pt', 'Ana Teles explicou que as obras começam em maio.', 'Ana Teles'],
    ['pt', 'Segundo a ministra Ana Teles, as obras começam em maio.', 'Ana Teles'],
    ['nl', 'Joost Kramer vertelde dat het werk in mei begint.', 'Joost Kramer'],
    ['nl', 'Volgens burgemeester Joost Kramer begint het werk in mei.', 'Joost Kramer'],
    ['sv', 'Karin Ekman berättade att arbetet börjar i maj.', 'Karin Ekman'],
    ['sv', 'Enligt Karin Ekman börjar arbetet i maj.', 'Karin Ekman'],
    ['no', 'Nils Berge fortalte at arbeidet begynner i mai.', 'Nils Berge'],
    ['no', 'Ifølge ordfører Nils Berge begynner arbeidet i mai.', 'Nils Berge'],
    ['ru', 'Иван Петров сообщил, что работа начнётся в мае.', 'Иван Петров'],
    ['ru', 'Как отметил Иван Петров, работа начнётся в мае.', 'Иван Петров'],
    ['de', 'Die Leiterin der Baustelle, Karla Wendt, erklärte, dass es im Mai beginnt.', 'Karla Wendt'],
    ['es', 'La directora, Rosa Lamas, explicó que las obras empiezan en mayo.', 'Rosa Lamas'],
    ['fr', 'Le maire, Paul Royer, a annoncé que les travaux commencent en mai.', 'Paul Royer'],
  ])('%s: %s', (language, text, speaker) => {
    expect(statements(language, text)[0]).toMatch(new RegExp(`^reported ${speaker}: `));
  });

  it('are told by the last name alone, where somebody has it', () => {
    const told = statements(
      'de',
      'Karla Wendt leitet das Amt. Wendt sagte, dass die Arbeit im Mai beginnt. Der Boden sagte nichts.',
    );
    expect(told[1]).toMatch(/^reported Karla Wendt: /);
    expect(told[2]).toMatch(/^narration null: /);
  });

  it('are those of who was last spoken of, where he or she speaks', () => {
    const told = statements('de', 'Karla Wendt leitet das Amt. „Wir fangen an“, sagte sie.');
    expect(told).toContain('quote Karla Wendt: „Wir fangen an“');
  });
});

describe('nobody speaks', () => {
  it.each([
    ['de', 'Karla Wendt leitet das Amt seit zwei Jahren.'],
    ['fr', 'Paul Royer dirige la ville depuis deux ans.'],
    ['es', 'Rosa Lamas nació en Vigo y vive en Lugo.'],
    ['ru', 'Иван Петров родился в Туле.'],
    ['no', '– Nils Berge'],
    ['fr', 'Paul Royer a annoncé le début des travaux.'],
  ])('%s: %s', (language, text) => {
    for (const told of statements(language, text)) expect(told).toMatch(/^narration null: /);
  });
});

import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/answer/answer.ts';
import { written } from '../../src/facts/fact.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { openLibrary } from '../../src/library.ts';
import { articleOf } from '../support/libraries.ts';

const TALKS = `Norway and Denmark agreed on Monday to share their fishing grounds. They also agreed to build a joint rescue station on Fano. The talks were held in Bergen and lasted two days. Sweden was not invited, and it also has a rescue station.

The summit in Bergen was attended by the fisheries ministers of Norway and Denmark. Mayor Ida Brandt also attended the summit. Reporters were kept outside. The union leader Olav Lund attended the summit as well.

Farmers criticised the new water law. The fishing union criticised the law too. The mayor also criticised it, because no one had asked her. The mayor also criticised the opera. Brewers praised the law.`;
const HARSK = `The theatre in Harsk closes in June. One reason is the cost of heating, which doubled within two years. Another reason is the roof, which leaks in four places. A third reason is that the audience has become smaller. The building will be sold.

The town has taken measures against the flood. First, it raised the wall by a metre. Second, it bought two pumps. Third, it closed the gate. Finally, it pays for sandbags.`;
const lexicon = readLexicon();
const library = openLibrary([articleOf('talks', TALKS), articleOf('harsk', HARSK)], [], lexicon);
const quoted = (question: string) => factsIn(library.answer(question)).map((fact) => written(fact));

describe('an answer that goes on in other sentences', () => {
  it.each([
    [
      'What did Norway and Denmark agree on?',
      ['Norway and Denmark agreed on Monday', 'They also agreed to build'],
    ],
    ['Who attended the summit?', ['Mayor Ida Brandt', 'The union leader Olav Lund', 'The summit in Bergen']],
    [
      'Who criticised the water law?',
      ['Farmers criticised', 'The fishing union', 'The mayor also criticised it'],
    ],
    [
      'What are the reasons for closing the theatre?',
      ['One reason is', 'Another reason is', 'A third reason is'],
    ],
    ['Why does the theatre close?', ['One reason is', 'Another reason is', 'A third reason is']],
    ['Which measures has the town taken against the flood?', ['First, it', 'Second, it', 'Third, it']],
  ])('"%s" is given with them', (question, beginnings) => {
    const quotes = quoted(question);
    expect(quotes.map((quote, at) => quote.slice(0, beginnings[at]?.length))).toEqual(beginnings);
  });

  it('says how much of a list is not shown', () => {
    expect(library.answer('Which measures has the town taken against the flood?')).toMatchObject({
      notes: [{ kind: 'list_goes_on', count: 1 }],
    });
  });

  it.each([
    'Where were the talks held?',
    'Who was not invited?',
    'When does the theatre close?',
    'How many pumps did the town buy?',
  ])('"%s" is answered by one', (question) => {
    expect(quoted(question)).toHaveLength(1);
  });
});

describe('an answer that goes on, in other languages', () => {
  const BODIES = {
    de: 'Norwegen und Dänemark einigten sich darauf, die Fischgründe zu teilen. Sie einigten sich auch auf eine Rettungsstation. Bauern kritisierten das Gesetz. Auch die Fischer kritisierten das Gesetz. Auch der Hafen ist alt.',
    fr: 'La Norvège et le Danemark ont convenu de partager les zones de pêche. Ils ont aussi convenu de construire une station de secours. La station est aussi un musée.',
    ru: 'Фермеры критиковали закон. Рыбаки тоже критиковали закон. Закон тоже стар.',
  };

  it.each([
    ['de', 'Worauf einigten sich Norwegen und Dänemark?', ['Norwegen', 'Sie']],
    ['de', 'Wer kritisierte das Gesetz?', ['Bauern', 'Auch die Fischer']],
    ['fr', 'De quoi la Norvège et le Danemark ont-ils convenu ?', ['La Norvège', 'Ils']],
    ['ru', 'Кто критиковал закон?', ['Фермеры', 'Рыбаки']],
  ] as const)('%s: "%s"', (language, question, beginnings) => {
    const own = openLibrary([articleOf('story', BODIES[language], { language })], [], lexicon);
    const quotes = factsIn(own.answer(question)).map((fact) => written(fact));
    expect(quotes.map((quote, at) => quote.slice(0, beginnings[at]?.length))).toEqual(beginnings);
  });
});

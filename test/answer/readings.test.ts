import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { openLibrary } from '../../src/library.ts';
import { articleOf } from '../support/libraries.ts';

const ARTICLES = {
  plan: {
    title: 'The harbour plan for Tarrow',
    published: '2026-05-04',
    body: 'The plan costs 12 million pounds. Mayor Carl Roos called it a gamble.',
  },
  berths: {
    title: 'Berths first, market later',
    published: '2026-06-01',
    body: 'Work on the berths begins in May, engineer Ines Dahl said on Tuesday. Ines Dahl was elected in 2016. The fishing agreement with Ostrey was signed on 3 May.\n\nThe towing agreement with Kessin was signed on 9 June. Dahl said that the lamps are late.',
  },
  dearer: {
    title: 'Harbour plan grows dearer',
    published: '2026-07-01',
    body: 'The plan costs 15 million pounds, the council said on Friday. Work on the berths begins in June.\n\nCouncillor Peter Dahl said that the delay was a disgrace. He wants an inquiry. Peter Dahl was elected in 2019.',
  },
  echo: {
    title: 'The lamps of Tarrow',
    published: '2026-07-02',
    body: 'The lamps on the quay cost 2 million pounds. They are late.',
  },
  second: {
    title: 'Tarrow counts its lamps',
    published: '2026-07-03',
    body: 'As expected, the lamps on the quay cost 2 million pounds.',
  },
};
const library = openLibrary(
  Object.entries(ARTICLES).map(([id, { body, ...metadata }]) => articleOf(id, body, metadata)),
  [],
  readLexicon(),
);
const labels = (answer: Answer) =>
  answer.kind === 'choose'
    ? answer.choices.map(({ label, citation: { fact } }) => [label, fact.article.id, fact.ordinal])
    : null;
const ask = (question: string) => library.answer(question);

describe('a choice between articles that differ', () => {
  it.each(['How much does the plan cost?', 'what does the plan cost'])(
    'is offered for "%s", the newest first',
    (question) => {
      expect(labels(ask(question))).toEqual([
        ['Harbour plan grows dearer · 2026-07-01', 'dearer', 0],
        ['The harbour plan for Tarrow · 2026-05-04', 'plan', 0],
      ]);
      expect(ask(question)).toMatchObject({ choices: [{ article: true }, { article: true }] });
    },
  );

  it('is offered for dates as well', () => {
    expect(labels(ask('When does work on the berths begin?'))?.map(([, article]) => article)).toEqual([
      'dearer',
      'berths',
    ]);
  });

  it('is none where they agree', () => {
    expect(ask('How much do the lamps on the quay cost?').kind).toBe('found');
  });
});

describe('a choice between people of one name', () => {
  it('is offered where both are answered for', () => {
    expect(labels(ask('When was Dahl elected?'))).toEqual([
      ['Ines Dahl', 'berths', 1],
      ['Peter Dahl', 'dearer', 4],
    ]);
    expect(
      labels(ask('What did Dahl say?'))
        ?.map(([label]) => label)
        .toSorted(),
    ).toEqual(['Ines Dahl', 'Peter Dahl']);
  });

  it.each([
    ['When was Peter Dahl elected?', 'dearer 4'],
    ['What did Dahl say about the lamps?', 'berths 4'],
    ['What did Dahl say about the delay?', 'dearer 2'],
  ])('is none for "%s", which one of them answers', (question, place) => {
    const answer = ask(question);
    expect(answer.kind).toBe('found');
    if (answer.kind === 'found')
      expect(`${answer.citations[0].fact.article.id} ${answer.citations[0].fact.ordinal}`).toBe(place);
  });
});

describe('a choice between things of one kind', () => {
  it('is offered where the question does not say which', () => {
    expect(
      labels(ask('When was the agreement signed?'))
        ?.map(([label]) => label)
        .toSorted(),
    ).toEqual(['fishing agreement', 'towing agreement']);
  });

  it('is none where it does', () => {
    expect(ask('When was the fishing agreement signed?')).toMatchObject({ kind: 'found' });
  });
});

describe('the one person of an office', () => {
  it('is asked for by name, and the answer says so', () => {
    expect(ask('What did the mayor say?')).toMatchObject({ kind: 'found' });
    expect(ask('What did the councillor say?')).toMatchObject({ kind: 'found' });
    expect(ask('What did the bishop say?').kind).toBe('refused');
  });
});

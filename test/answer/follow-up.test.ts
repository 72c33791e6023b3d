import { beforeAll, describe, expect, it } from 'vitest';
import { factsIn } from '../../src/answer/answer.ts';
import { followUp } from '../../src/answer/follow-up.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { seedLibrary } from '../support/seed-library.ts';

const lexicon = readLexicon();
let library: OpenLibrary;
beforeAll(async () => {
  library = await seedLibrary();
});

const asked = (question: string) => ({ question, facts: factsIn(library.answer(question)) });
const readAs = (first: string, then: string) => followUp(library.index, lexicon, asked(first), then);

describe('a short text after a question', () => {
  it.each([
    ['Who announced the agreement?', 'when?', 'When announced the agreement?'],
    ['Who announced the agreement?', 'and when', 'When announced the agreement?'],
    ['What did Hegseth say?', 'and Rubio?', 'What did Rubio say?'],
    ['What did Piyush Goyal say?', 'what about Hegseth?', 'What did Hegseth say?'],
    ['What did Rajnath Singh say?', 'why did he say that?', 'Why did Rajnath Singh say that?'],
    ['What does the new framework lay out?', 'where was it signed?', 'Where was the new framework signed?'],
    ['What does the new framework lay out?', 'and who signed?', 'Who signed the new framework?'],
    ['What did Singh say?', 'about the agreement?', 'What did Singh say about the agreement?'],
    ['What did Hegseth say about India?', 'and on X?', 'What did Hegseth say on X?'],
    [
      'Why did Trump impose additional tariffs?',
      'what about India?',
      'Why did Trump impose additional tariffs (India)?',
    ],
  ])('"%s" – "%s" means "%s"', (first, then, meant) => {
    expect(readAs(first, then)).toBe(meant);
  });

  it('takes people from the answer where the question names none', () => {
    expect(readAs('How is the framework described?', 'what else did he say?')).toBe(
      'What else did Pete Hegseth say?',
    );
  });
});

describe('a text that stands for itself', () => {
  it.each([
    'What is the Act East Policy?',
    'Who is the Commerce Minister?',
    'thanks',
    '',
    '??',
    'and',
    'trade negotiations',
  ])('is no follow-up: "%s"', (then) => {
    expect(readAs('Who announced the agreement?', then)).toBeNull();
  });

  it('is answered as ever', () => {
    const question = 'What is the Act East Policy?';
    expect(library.answer(question, asked('What did Goyal say?'))).toEqual(library.answer(question));
  });
});

describe('the answer to a follow-up', () => {
  it.each([
    ['Who announced the agreement?', 'when?', '1.2'],
    ['What did Hegseth say on X?', 'what about Singh?', null],
    ['What did Goyal say?', 'and Singh?', '4.1'],
    ['What does the new framework lay out?', 'who announced it?', '1.2'],
  ])('to "%s" – "%s" stands at %s', (first, then, at) => {
    const answer = library.answer(then, asked(first));
    const [fact] = factsIn(answer);
    expect(fact === undefined ? null : `${fact.paragraph}.${fact.sentence}`).toBe(at);
    expect(answer.readAs ?? null).toBe(readAs(first, then));
  });

  it('is looked for where the question before was answered, and only then elsewhere', () => {
    const exchange = {
      question: 'What did Hegseth say?',
      facts: factsIn(library.answer('What did Hegseth say?')),
    };
    expect(library.answer('and Goyal?', exchange)).toMatchObject({
      kind: 'found',
      readAs: 'What did Goyal say?',
    });
    expect(library.answer('and Goyal?', { question: exchange.question, facts: [] })).toMatchObject({
      kind: 'found',
    });
  });

  it.each([
    'Which countries signed the agreement?',
    'Who announced the agreement?',
    'What does the framework lay out?',
  ])('to "%s" – "When was it signed?" is not the date of the announcement alone', (first) => {
    const answer = library.answer('When was it signed?', asked(first));
    expect(factsIn(answer).map(({ paragraph, sentence }) => `${paragraph}.${sentence}`)).toEqual([
      '1.2',
      '3.1',
    ]);
    expect(answer).toMatchObject({
      notes: [
        { kind: 'no_publication_date', day: 'Friday' },
        { kind: 'no_year', date: 'November 1' },
        { kind: 'other_date', verb: 'signed' },
      ],
    });
  });

  it('to what else somebody said is nothing that was quoted before', () => {
    const before = asked('What did Hegseth say on X?');
    const answer = factsIn(library.answer('What else did he say?', before));
    expect(answer.length).toBeGreaterThan(0);
    for (const fact of answer) expect(before.facts).not.toContain(fact);
  });

  it('for words somebody never gave is a refusal, whatever else stands there', () => {
    expect(library.answer('about the agreement?', asked('What did Singh say?'))).toMatchObject({
      kind: 'refused',
      readAs: 'What did Singh say about the agreement?',
    });
  });

  it('is the same every time', () => {
    const exchange = asked('Who announced the agreement?');
    expect(library.answer('when?', exchange)).toEqual(library.answer('when?', exchange));
  });
});

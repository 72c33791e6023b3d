import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/terminal/answer-json.ts';
import { readClaims, verify } from '../../src/terminal/verify.ts';
import { ANSWERS, BUSY, found, HARBOUR, LEASE, toyLibrary } from '../support/slack-fixtures.ts';

const LIBRARY = toyLibrary();
const { start, end } = LEASE.span;
const AT = `harbour:${start}-${end}`;
const [CLAIM] = readClaims(answerJson(found([LEASE]), 1, 1));

describe('a citation', () => {
  it('is read from a place, from one citation, and from all of an answer', () => {
    expect(readClaims(` ${AT}\n`)).toEqual([{ article: 'harbour', start, end }]);
    expect(readClaims(answerJson(found([LEASE, BUSY]), 1, 1))).toHaveLength(2);
    expect(readClaims(JSON.stringify(CLAIM))).toEqual([CLAIM]);
    const refused = ANSWERS['how much does it cost?'];
    if (refused === undefined) throw new Error('The toy library has changed.');
    expect(readClaims(answerJson(refused, 1, 1))).toHaveLength(2);
  });

  it.each(['', 'harbour', 'harbour:1', '{}', '[1]', '{"article":"a","start":-1,"end":2}'])(
    'is not made of %j',
    (text) => expect(() => readClaims(text)).toThrow(expect.objectContaining({ code: 'not_a_citation' })),
  );

  it('is right when its words stand there, byte for byte, in its paragraph and sentence', () => {
    expect(verify({ article: 'harbour', start, end }, LIBRARY)).toEqual({
      ...{ right: true, words: HARBOUR.body.slice(start, end), place: 'paragraph 1, sentence 1' },
    });
    expect(CLAIM && verify(CLAIM, LIBRARY)).toMatchObject({ right: true });
  });

  it.each([
    [
      'a word was changed',
      { text: 'The town of Ostrey has sold its old harbour.' },
      'do not stand in the article',
    ],
    ['it is a place further', { start: start + 1, end: end + 1 }, `stand at ${start}-${end} now`],
    ['it names another paragraph', { paragraph: 2 }, 'paragraph 1, sentence 1'],
    ['it names another sentence', { sentence: 2 }, 'paragraph 1, sentence 1'],
    ['it ends beyond the article', { end: 100_000 }, 'not within it'],
    ['it ends before it begins', { start: 9, end: 8 }, 'not within it'],
    ['the article is gone', { article: 'port' }, 'no article "port"'],
  ])('is wrong when %s', (_, change, why) => {
    if (CLAIM === undefined) throw new Error('No claim.');
    expect(verify({ ...CLAIM, ...change }, LIBRARY)).toEqual({
      right: false,
      why: expect.stringContaining(why),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { plainBm25 } from '../../src/observe/plain-bm25.ts';
import { libraryOf } from '../support/libraries.ts';

const EVERYWHERE = () => true;
const { facts } = libraryOf({
  a: 'The ferry sails at noon. The ferry carries mail, sheep, coal and anything else that fits on deck.',
  b: 'A ferry sank.\n\nSheep graze.',
});
const plain = plainBm25(facts);

function found(question: string, inScope: Parameters<typeof plain.search>[1] = EVERYWHERE): string[] {
  return plain.search(question, inScope).map((number) => {
    const { article, span } = facts[number] ?? expect.unreachable();
    return article.body.slice(span.start, span.end).split(' ').slice(0, 2).join(' ');
  });
}

describe('plain BM25', () => {
  it('prefers rare words to common ones, and short facts to long ones', () => {
    expect(found('ferry sinks or sank')[0]).toBe('A ferry');
    expect(found('sheep')).toEqual(['Sheep graze.', 'The ferry']);
  });

  it('takes words for the same that share a Porter stem, and asks for nothing more', () => {
    expect(found('sailing')).toEqual(['The ferry']);
    expect(found('boats')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('scores by the formula', () => {
    const two = plainBm25(libraryOf({ a: 'Coal coal.', b: 'Coal mail.', c: 'Coal.' }).facts);
    const length = 5 / 3;
    const weigh = (count: number, words: number) =>
      count / (count + 0.6 * (1 - 0.4 + (0.4 * words) / length));
    const expected = [weigh(2, 2), weigh(1, 2), weigh(1, 1)]
      .map((score, fact) => ({ score, fact }))
      .sort((a, b) => b.score - a.score)
      .map(({ fact }) => fact);
    expect(two.search('coal', EVERYWHERE)).toEqual(expected);
  });

  it('looks where it may, and keeps the order of the facts where scores are equal', () => {
    expect(found('ferry', ({ article }) => article.id === 'b')).toEqual(['A ferry']);
    const same = plainBm25(libraryOf({ a: 'Coal came.', b: 'Coal came.' }).facts);
    expect(same.search('coal', EVERYWHERE)).toEqual([0, 1]);
  });
});

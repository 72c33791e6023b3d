import { describe, expect, it } from 'vitest';
import { LemmaIndex } from '../../src/text/lemma-index.ts';

/** Lines as WordNet has them, after a licence of its own; enough of them that most are found from a noted line on. */
const words = Array.from({ length: 500 }, (_, at) => `word${String(at).padStart(4, '0')}`);
const lines = [
  '  1 This software and database is licensed.',
  'ferry n 3 4 @ ~ + ; 3 1 03334394 00316210 00000001  ',
  "ferryman's n 1 1 @ 1 0 10095768  ",
  ...words.map((word, at) => `${word} n 1 2 @ ~ 1 0 ${String(at).padStart(8, '0')}  `),
];
const index = new LemmaIndex(new TextEncoder().encode(`${lines.join('\n')}\n`));

describe('the index of lemmas', () => {
  it('gives the synsets of a lemma, the most frequent sense first', () => {
    expect(index.offsets('ferry')).toEqual([3334394, 316210, 1]);
    expect(index.offsets("ferryman's")).toEqual([10095768]);
  });

  it('finds every line', () => {
    expect(words.map((word) => index.offsets(word))).toEqual(words.map((_, at) => [at]));
  });

  it.each(['', 'ferr', 'ferry1', 'aaa', 'zzz', 'word', 'word05000', '1', 'This', 'no\nbreak'])(
    'has no "%s"',
    (word) => {
      expect(index.offsets(word)).toEqual([]);
    },
  );
});

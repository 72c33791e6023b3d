import { describe, expect, it } from 'vitest';
import { byOutcome, byType } from '../../src/observe/breakdown.ts';
import { askOne } from '../../src/observe/outcome.ts';
import { factWith } from '../support/candidates.ts';
import { toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
/** The words of a fact as the span of an answer. */
function spansOf(words: string) {
  const fact = library.facts[factWith(library, words)] ?? expect.unreachable();
  return [{ article: fact.article.id, ...fact.span }];
}
const spans = spansOf('old lighthouse');
const outcomes = [
  { id: 'a', question: 'Where did the ceremony take place?', spans },
  { id: 'b', question: 'Where did the ceremony take place?', spans: [] },
  { id: 'c', question: 'Where did the zeppelins land?', spans: spansOf('strikes only at noon') },
  { id: 'd', question: 'How many zeppelins flew?', spans: [] },
  { id: 'e', question: 'thanks', spans: [] },
].map((question) => askOne(library, question, false, () => 0));

describe('a breakdown', () => {
  it('by type has every question once, under what it was read to ask for', () => {
    const [place, ...others] = byType(outcomes);
    expect(place).toEqual({
      name: 'place',
      answerable: 2,
      rightFirst: 1,
      answeredRight: 1,
      answeredWrong: 1,
      refusedRight: 0,
      refusedWrong: 1,
    });
    expect(others.map(({ name, refusedRight }) => [name, refusedRight])).toEqual([
      ['nothing', 1],
      ['number', 1],
    ]);
  });

  it('by outcome tells refusals apart by what was missing', () => {
    const groups = byOutcome(outcomes);
    const refusals = groups.filter(({ name }) => name.startsWith('refused: '));
    expect(groups).toHaveLength(1 + refusals.length);
    expect(refusals.length).toBeGreaterThan(1);
    expect(refusals.find(({ name }) => name === 'refused: not_a_question')).toMatchObject({
      refusedRight: 1,
    });
    expect(refusals.reduce((sum, { refusedRight }) => sum + refusedRight, 0)).toBe(2);
    expect(refusals.reduce((sum, { refusedWrong }) => sum + refusedWrong, 0)).toBe(1);
    expect(groups.find(({ name }) => name === 'found')).toMatchObject({
      answeredRight: 1,
      answeredWrong: 1,
      refusedRight: 0,
      refusedWrong: 0,
    });
  });

  it('of nothing is empty', () => {
    expect(byType([])).toEqual([]);
  });
});

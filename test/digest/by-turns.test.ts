import { expect, it } from 'vitest';
import { byTurns } from '../../src/digest/by-turns.ts';

it('takes from each list in turn and keeps their order', () => {
  expect(
    byTurns(
      [
        [1, 2, 3],
        [8, 9],
      ],
      3,
    ),
  ).toEqual({ taken: [1, 2, 8], left: [3, 9] });
  expect(byTurns([[], [8, 9]], 3)).toEqual({ taken: [8, 9], left: [] });
  expect(byTurns([[1], [2], [3]], 2)).toEqual({ taken: [1, 2], left: [3] });
  expect(byTurns([], 2)).toEqual({ taken: [], left: [] });
});

import { describe, expect, it } from 'vitest';
import { localContextCoverage, localExactCoverage } from '../../../src/intents/features/local-coverage.ts';
import { scoreOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({
  boats: 'The ferry is white. The ferry is slow. The ferry has a bell. The ferry rusts.',
  clocks: 'A clock has a bell. The bell rings. A bell is loud. The ferry rang its bell.',
});

describe('words that tell the facts of an article apart', () => {
  it('are those that are rare in it, whatever the folder says', () => {
    const inFerries = scoreOf(localExactCoverage, library, 'ferry bell', 'ferry rusts');
    const inClocks = scoreOf(localExactCoverage, library, 'ferry bell', 'is loud');
    expect(inFerries).toBeLessThan(0.5);
    expect(inClocks).toBeLessThan(0.5);
    expect(scoreOf(localExactCoverage, library, 'ferry bell', 'has a bell')).toBe(1);
  });

  it('count around the fact too', () => {
    expect(scoreOf(localExactCoverage, library, 'white', 'is slow')).toBe(0);
    expect(scoreOf(localContextCoverage, library, 'white', 'is slow')).toBeGreaterThan(0);
  });
});

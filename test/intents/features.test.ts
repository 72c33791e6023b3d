import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feature } from '../../src/intents/feature.ts';
import * as shape from '../../src/intents/features/shape.ts';
import { FEATURES } from '../../src/intents/features.ts';
import { candidateOf } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';
import { bodies, questions } from '../support/made-up-text.ts';

/** Features that look at the fact alone, whatever is asked. */
const OF_THE_FACT: ReadonlySet<Feature> = new Set(Object.values(shape));

describe('every feature', () => {
  it('has a name of its own', () => {
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
  });

  it('stays within 0 and 1 and says the same twice, for any fact and question', () => {
    fc.assert(
      fc.property(bodies, questions, (body, question) => {
        const library = libraryOf({ a: body });
        for (const fact of library.facts.keys()) {
          const candidate = candidateOf(library, question, fact);
          for (const feature of FEATURES) {
            const value = feature.score(candidate);
            expect(value, feature.name).toBeGreaterThanOrEqual(0);
            expect(value, feature.name).toBeLessThanOrEqual(1);
            expect(feature.score(candidateOf(library, question, fact)), feature.name).toBe(value);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of the question is 0 when nothing is asked', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('', '?!', ' the of and ', '👍'), (body, question) => {
        const library = libraryOf({ a: body });
        for (const fact of library.facts.keys()) {
          const candidate = candidateOf(library, question, fact);
          for (const feature of FEATURES)
            if (!OF_THE_FACT.has(feature)) expect(feature.score(candidate), feature.name).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { openWays } from '../../../src/intents/index/open-ways.ts';
import { readingPlan } from '../../../src/intents/index/reading-plan.ts';
import { analyse } from '../../../src/intents/question.ts';
import { rarity } from '../../../src/intents/rarity.ts';
import { NO_LEXICON } from '../../../src/text/lexicon.ts';
import { libraryOf } from '../../support/libraries.ts';

const bodies = Array.from({ length: 30 }, (_, at) => `A ferry came. ${at % 10 === 0 ? 'A gull sang.' : ''}`);
const { index } = libraryOf(Object.fromEntries(bodies.map((body, at) => [`a${at}`, body])));
const sought = analyse('Did the gull see the ferry?', index, NO_LEXICON)
  .terms.filter(({ variants }) => variants.length > 0)
  .map(({ variants }) => ({ idf: rarity(variants, index), ways: openWays(index, variants)[0] as never }));

describe('the plan of what to read', () => {
  it('reads everything where everything is wanted', () => {
    const plan = readingPlan(sought, 0);
    expect([...(plan?.read ?? [])]).toEqual([1, 1]);
    expect(plan?.base).toBe(0);
  });

  it('brings paragraphs in by the rare word alone where the common one does not reach the least score', () => {
    const common = Math.min(...sought.map(({ idf }) => idf));
    const plan = readingPlan(sought, common);
    expect([...(plan?.first ?? [])]).toEqual([1, 0]);
  });

  it('is none where nothing can reach it', () => {
    expect(readingPlan(sought, 100)).toBeNull();
    expect(readingPlan([], 0)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { articleEvidence } from '../../src/intents/article-evidence.ts';
import { analyse } from '../../src/intents/question.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf({
  boats: 'The ferry is white. The ferry is slow. The ferry has a bell.',
  clocks: 'A clock strikes. A bell rings.',
});
const evidence = (question: string, article: number) =>
  articleEvidence(library.index, analyse(question, library.index, NO_LEXICON), article);
const [FERRIES, CLOCKS] = [0, 1];

describe('what an article has of a question', () => {
  it('is met anywhere in it, or not', () => {
    expect([...evidence('ferry bell', FERRIES).matches]).toEqual([1, 1]);
    expect([...evidence('ferry bell', CLOCKS).matches]).toEqual([0, 1]);
  });

  it('scores more with more of the words, and nothing without', () => {
    expect(evidence('ferry bell', FERRIES).score).toBeGreaterThan(evidence('ferry bell', CLOCKS).score);
    expect(evidence('zeppelin', FERRIES).score).toBe(0);
  });

  it('weighs a word less the more of its facts have it', () => {
    const [ferry, bell] = evidence('ferry bell', FERRIES).weights;
    expect(ferry).toBeLessThan(bell ?? 0);
    expect(ferry).toBeGreaterThan(0);
  });
});

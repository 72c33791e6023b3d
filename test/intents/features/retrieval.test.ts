import { describe, expect, it } from 'vitest';
import {
  absoluteArticle,
  absoluteScore,
  relativeArticle,
  relativeScore,
} from '../../../src/intents/features/retrieval.ts';
import { candidateOf, factWith, scoreOf } from '../../support/candidates.ts';
import { toyLibrary } from '../../support/libraries.ts';

const library = toyLibrary();

describe('the retrieval score as a feature', () => {
  it('is 1 for the best fact and less for the others', () => {
    expect(scoreOf(relativeScore, library, 'old lighthouse', 'old lighthouse')).toBe(1);
    expect(scoreOf(relativeScore, library, 'old lighthouse', 'imposed duties')).toBeLessThan(1);
    expect(scoreOf(relativeScore, library, 'old lighthouse', 'clock museum')).toBe(0);
  });

  it('beside the possible falls when the question holds a word that is nowhere', () => {
    const all = scoreOf(absoluteScore, library, 'old lighthouse', 'old lighthouse');
    const some = scoreOf(absoluteScore, library, 'old lighthouse zeppelin', 'old lighthouse');
    expect(all).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(0);
  });

  it('is 0 where nothing was retrieved', () => {
    const candidate = candidateOf(library, 'zeppelin', factWith(library, 'old lighthouse'));
    expect(relativeScore.score(candidate)).toBe(0);
    expect(absoluteScore.score(candidate)).toBe(0);
  });

  it('of the article is 1 for the best one, whichever of its facts is looked at', () => {
    expect(scoreOf(relativeArticle, library, 'herring agreement', 'old lighthouse')).toBe(1);
    expect(scoreOf(relativeArticle, library, 'herring agreement', 'clock museum')).toBe(0);
    expect(scoreOf(absoluteArticle, library, 'agreement', 'old lighthouse')).toBeGreaterThan(
      scoreOf(absoluteArticle, library, 'agreement zeppelin', 'old lighthouse'),
    );
  });
});

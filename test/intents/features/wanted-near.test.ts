import { describe, expect, it } from 'vitest';
import { counted, wantedNear } from '../../../src/intents/features/wanted-near.ts';
import { scoreOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({
  a: [
    'The museum opened in 1998.',
    'The museum, whose clocks and bells had stood in a cellar for as long as anybody could tell, burnt in 1999.',
    'It has 340 clocks and employs nine keepers.',
    'The clocks cost 5 euros each and weigh 12 tonnes.',
  ].join('\n\n'),
});

describe('what is wanted', () => {
  it('counts more near the words of the question', () => {
    const near = scoreOf(wantedNear, library, 'When did the museum open?', '1998');
    const far = scoreOf(wantedNear, library, 'When did the museum open?', '1999');
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
  });

  it('is nothing the question gives itself', () => {
    expect(scoreOf(wantedNear, library, 'When in 1998 did the museum open?', '1998')).toBe(0);
  });
});

describe('a count', () => {
  it('stands right before what is counted', () => {
    expect(scoreOf(counted, library, 'How many clocks are there?', '340')).toBe(1);
    expect(scoreOf(counted, library, 'How many clocks are there?', '12 tonnes')).toBe(0);
    expect(scoreOf(counted, library, 'Which clocks are there?', '340')).toBe(0);
  });
});

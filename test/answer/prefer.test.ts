import { describe, expect, it } from 'vitest';
import { preferred } from '../../src/answer/prefer.ts';
import { speaks } from '../../src/answer/unspoken.ts';
import { rank } from '../../src/intents/rank.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf } from '../support/libraries.ts';

const SPOKEN =
  'Mayor Ada Holt met Minister Tom Berg in Oslo. Ada Holt opened the pier with Tom Berg. “The pier is safe again,” Holt said on Monday after a walk along the whole of the harbour.';

describe('somebody’s own words', () => {
  const question = 'What did Holt say?';

  it('stand before sentences about that person', () => {
    const { index } = libraryOf({ a: SPOKEN });
    const { question: read, ranked } = preferred(rank(index, NO_LEXICON, question));
    expect(ranked[0] !== undefined && speaks(ranked[0].candidate, read.speakers)).toBe(true);
    expect(ranked).toHaveLength(rank(index, NO_LEXICON, question).ranked.length);
  });

  it('are left where the ranker put them in a large folder', () => {
    const { index } = libraryOf({ a: SPOKEN, b: 'A ferry came.\n\n'.repeat(600) });
    const ranking = rank(index, NO_LEXICON, question);
    expect(preferred(ranking)).toBe(ranking);
  });
});

import { describe, expect, it } from 'vitest';
import {
  beyondTitle,
  beyondTitleInContext,
  rarestWord,
  tellingBeyondTitle,
} from '../../../src/intents/features/beyond-title.ts';
import { openLibrary } from '../../../src/library.ts';
import { NO_LEXICON } from '../../../src/text/lexicon.ts';
import { scoreOf } from '../../support/candidates.ts';
import { articleOf } from '../../support/libraries.ts';

const BODY = 'Bergen harbour is old. Bergen harbour has a crane. A pilot guards its mouth.';
const library = openLibrary([articleOf('a', BODY, { title: 'Bergen harbour' })], [], NO_LEXICON);

describe('words that the title does not say', () => {
  it.each([beyondTitle, tellingBeyondTitle])('are what counts: $name', (feature) => {
    expect(scoreOf(feature, library, 'Does Bergen harbour have a crane?', 'crane')).toBe(1);
    expect(scoreOf(feature, library, 'Does Bergen harbour have a crane?', 'is old')).toBe(0);
    expect(scoreOf(feature, library, 'Bergen harbour', 'crane')).toBe(0);
  });

  it('may stand beside the fact', () => {
    const beside = scoreOf(beyondTitleInContext, library, 'Who guards the crane?', 'pilot');
    expect(beside).toBeGreaterThan(scoreOf(beyondTitle, library, 'Who guards the crane?', 'pilot'));
    expect(beside).toBeLessThan(1);
  });
});

describe('the most telling word', () => {
  it('is the rarest of the article, whatever else is met', () => {
    expect(scoreOf(rarestWord, library, 'the crane of Bergen harbour', 'crane')).toBe(1);
    expect(scoreOf(rarestWord, library, 'the crane of Bergen harbour', 'is old')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { aroundOrTitled, everythingAround, exactAround } from '../../../src/intents/features/around.ts';
import { openLibrary } from '../../../src/library.ts';
import { NO_LEXICON } from '../../../src/text/lexicon.ts';
import { scoreOf } from '../../support/candidates.ts';
import { articleOf } from '../../support/libraries.ts';

const BODY = `Bergen has a crane. A pilot guards the mouth. The nets are dry. It was painted yellow. It has a bell.

The ferry sails at noon.`;
const library = openLibrary([articleOf('a', BODY, { title: 'Harbours' })], [], NO_LEXICON);

describe('words here or around', () => {
  it.each([exactAround, aroundOrTitled])(
    'those of the neighbours count as the fact’s own: $name',
    (feature) => {
      expect(scoreOf(feature, library, 'the yellow nets', 'painted')).toBe(1);
      expect(scoreOf(feature, library, 'the yellow bell', 'painted')).toBe(1);
      expect(scoreOf(feature, library, 'the yellow nets', 'ferry')).toBe(0);
    },
  );

  it('so do those of the sentence that opens the paragraph, but of no other', () => {
    expect(scoreOf(exactAround, library, 'the yellow crane', 'painted')).toBe(1);
    expect(scoreOf(exactAround, library, 'the yellow pilot', 'painted')).toBeLessThan(1);
  });

  it('the title may say them as well', () => {
    expect(scoreOf(aroundOrTitled, library, 'the harbours at noon', 'ferry')).toBe(1);
    expect(scoreOf(exactAround, library, 'the harbours at noon', 'ferry')).toBeLessThan(1);
  });

  it('everything is there, or not', () => {
    expect(scoreOf(everythingAround, library, 'the yellow nets', 'painted')).toBe(1);
    expect(scoreOf(everythingAround, library, 'the yellow ferry', 'painted')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { namesWithInitials } from '../../src/intents/initials.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf, libraryOf } from '../support/libraries.ts';

describe('the names that a word has the initials of', () => {
  it('are those of a sentence, little words aside', () => {
    const { index } = libraryOf({ a: 'The Bergen Council of Fisheries met.' });
    expect(namesWithInitials('bcf', index)).toEqual([['bergen', 'council', 'fisheri']]);
    expect(namesWithInitials('bco', index)).toEqual([]);
  });

  it('are those of a title, wherever they begin', () => {
    const article = articleOf('a', 'Berg spoke.', { title: 'Election of Ida Maria Berg, Jr.' });
    const { index } = openLibrary([article], [], NO_LEXICON);
    expect(namesWithInitials("imb's", index)).toEqual([['ida', 'maria', 'berg']]);
  });

  it('are not looked for in a large folder', () => {
    const { index } = libraryOf({
      a: 'The Bergen Council of Fisheries met.',
      b: 'It rained.\n\n'.repeat(600),
    });
    expect(namesWithInitials('bcf', index)).toEqual([]);
  });
});

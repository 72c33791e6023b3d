import { describe, expect, it } from 'vitest';
import { CANDIDATES, candidates } from '../../src/intents/candidates.ts';
import { analyse } from '../../src/intents/question.ts';
import { EVERYWHERE, type Scope } from '../../src/intents/retrieve.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { factWith } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';

function facts({ index }: OpenLibrary, text: string, scope: Scope = EVERYWHERE): number[] {
  return candidates(index, analyse(text, index, NO_LEXICON), scope).map(({ fact }) => fact);
}

describe('the candidates', () => {
  const stories = libraryOf({
    ferry: 'A ferry sank. Three men drowned. The harbour was closed.',
    mill: 'A mill burnt. The miller fled. The harbour was spared.',
  });

  it('hold facts of the right article that share no word with the question', () => {
    expect(facts(stories, 'How many died when the ferry sank?')).toContain(factWith(stories, 'drowned'));
  });

  it('come from the articles that may be quoted', () => {
    const only = facts(stories, 'harbour', (article) => article === 1);
    expect(only).toContain(factWith(stories, 'spared'));
    expect(only).not.toContain(factWith(stories, 'closed'));
  });

  it('are none where no word is met', () => {
    expect(facts(stories, 'zeppelin')).toEqual([]);
    expect(facts(stories, '')).toEqual([]);
  });

  it('are limited, and the facts that hold the words come first', () => {
    const many = libraryOf({
      a: [...Array.from({ length: CANDIDATES * 2 }, () => 'A ferry came.'), 'The white ferry sank.'].join(
        '\n\n',
      ),
    });
    const found = facts(many, 'white ferry sank');
    expect(found).toHaveLength(CANDIDATES);
    expect(found[0]).toBe(factWith(many, 'white ferry'));
  });
});

import { describe, expect, it } from 'vitest';
import { judge } from '../../src/answer/judge.ts';
import { rank } from '../../src/intents/rank.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const few = toyLibrary();
const many = libraryOf({
  a: 'The museum opened a new wing.',
  b: 'It rained all day in Bergen.\n\n'.repeat(120),
});
const judged = ({ index }: OpenLibrary, question: string, sure: number) =>
  judge(index, rank(index, NO_LEXICON, question), sure).kind;

describe('how sure the gate must be', () => {
  it('does not matter among a few facts where nearly all that is asked is met', () => {
    expect(judged(few, 'How was the new wing opened?', 0.01)).toBe('found');
    expect(judged(many, 'How was the new wing opened?', 0.01)).toBe('refused');
    expect(judged(few, 'How was the new wing painted and furnished?', 0.01)).toBe('refused');
  });

  it('matters more where it is asked of something that is nowhere', () => {
    const unheard = 'How were trawlers and helicopters returned?';
    expect(judged(few, unheard, 0.3)).toBe('refused');
    expect(judged(few, unheard, 0.4)).toBe('found');
    expect(judged(few, 'How were trawlers and waters returned?', 0.3)).toBe('found');
  });

  it('is more likely than not where little of it is met', () => {
    const little = 'How marvellous is the wing for astonished connoisseurs?';
    expect(judged(few, little, 0.4)).toBe('refused');
    expect(judged(few, little, 0.6)).toBe('found');
  });
});

import { describe, expect, it } from 'vitest';
import { choices } from '../../src/answer/choices.ts';
import { rank } from '../../src/intents/rank.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const readings = (question: string, { index }: OpenLibrary = library) =>
  choices(rank(index, NO_LEXICON, question));

describe('the readings of a question', () => {
  it.each(['What did the minister say?', 'what did the minister say', 'minister quote'])(
    'are the holders of the office in "%s", in the order they are named',
    (question) => {
      const found = readings(question);
      expect(found?.choices.map(({ label, quoted }) => [label, quoted])).toEqual([
        ['Ida Brandt', true],
        ['Olav Lund', true],
        ['Jon Aker', false],
      ]);
    },
  );

  it('quote what each of them says, and only the mention of who says nothing', () => {
    const quotes =
      readings('What did the minister say?')?.choices.map(({ citation }) => citation.quote.text) ?? [];
    expect(quotes[0]).toContain('never been calmer');
    expect(quotes[1]).toContain('12 percent');
    expect(quotes[2]).toContain('met reporters');
  });

  it.each([
    'What did Minister Lund say?',
    'What did the transport minister say about fuel?',
    'Who is the minister?',
    'What did the senator say?',
    'What did they say?',
    'Where did the ceremony take place?',
  ])('are none for "%s"', (question) => {
    expect(readings(question)).toBeNull();
  });

  it('are none where one person holds the office', () => {
    const single = libraryOf({ a: 'Harbour Minister Nils Berg spoke. Berg said that the gate stays shut.' });
    expect(readings('What did the minister say?', single)).toBeNull();
  });

  it('fit on buttons, and are five at most', () => {
    const names = ['Anna', 'Boris', 'Carl', 'Dora', 'Emil', 'Frida', 'Gustav'];
    const crowd = libraryOf({
      a: names
        .map((name) => `Today Minister ${name} ${'Wolfeschlegelsteinhausenberger'.repeat(3)}${name} left.`)
        .join(' '),
    });
    const found = readings('What did the minister say?', crowd)?.choices ?? [];
    expect(found).toHaveLength(5);
    for (const { label } of found) expect(label.length).toBeLessThanOrEqual(75);
  });
});

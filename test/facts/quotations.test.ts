import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/facts/quotations.ts';

/** Quotations in square brackets; one that stays open ends in "…]". */
const shown = (text: string) => {
  let made = '';
  let at = 0;
  for (const { start, end, open } of quotations(text)) {
    made += `${text.slice(at, start)}[${text.slice(start, end)}${open ? '…' : ''}]`;
    at = end;
  }
  return made + text.slice(at);
};

/** What may close a quotation that a mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“”',
  '‘': '’',
  '«': '»',
  '»': '«',
  '”': '”',
};

describe('a quotation', () => {
  it.each([
    'He said: [“Go home.”] We went.',
    '["Go home,"] he said. ["Now."]',
    '[«Allez,»] dit-il. [„Geht,“] sagte er. 彼は[「行け」]と言った。',
    '[“He told me ‘go’ and I went,”] she said.',
    '[‘The ice was “louder” than any of us dreamt of,’] Okafor wrote.',
    "['We will win this match,'] he said to the others.",
    'The pipe is 5" wide and ["very long"] indeed.',
    '[" Tokenised text , "] he said .',
  ])('is found: %s', (text) => {
    expect(shown(text.replaceAll(/[[\]]/g, ''))).toBe(text);
  });

  it.each([
    "The students’ dogs and the ’90s, rock ’n’ roll, he'd said.",
    'India’s ‘Act East Policy’ and ‘smart’ meters.',
    'It measures 5\'10" and that" is all.',
    '“” and "" and “a” stray “',
    "'Tis the season of the dogs' dinner, 'cause it is late,' he said.",
  ])('is not found: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('goes on in the next paragraph when it begins a sentence and is never closed', () => {
    expect(shown('“We left. They did not.')).toBe('[“We left. They did not.…]');
    expect(shown('He said, "We left.')).toBe('He said, ["We left.…]');
    expect(shown('“One,” he said. “Two.')).toBe('[“One,”] he said. [“Two.…]');
    expect(shown('The so-called “smart meter is late.')).toBe('The so-called “smart meter is late.');
  });

  it('begins anew where the one before was never closed', () => {
    expect(shown('“One and “two,” he said.')).toBe('“One and [“two,”] he said.');
    expect(shown('"One and "two," he said.')).toBe('"One and ["two,"] he said.');
  });

  it('is in order, overlaps no other and begins and ends with its marks, in any text', () => {
    const pieces = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        '‘',
        '’',
        "'",
        '«',
        '»',
        '„',
        'a',
        'b c',
        ' ',
        ',',
        '.',
        ' said ',
        '5',
        '\n',
        '(',
        's ',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, open } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          const closers = CLOSERS[text[start] ?? ''];
          expect(closers).toBeDefined();
          if (open) expect(end).toBe(text.length);
          else expect(closers).toContain(text[end - 1]);
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

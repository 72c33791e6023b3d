import { stripVTControlCharacters } from 'node:util';
import pico from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { openLibrary } from '../../src/library.ts';
import { answerText } from '../../src/terminal/answer-text.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { ANSWERS, BUSY, found, LEASE, toyArticle } from '../support/slack-fixtures.ts';

const plain = pico.createColors(false);
const coloured = pico.createColors(true);

function shown(question: string, width = 80, paint = plain): string {
  const answer = ANSWERS[question];
  if (answer === undefined) throw new Error('no such answer');
  return answerText(answer, 1, width, paint);
}

/** The quoted words, put together again from their lines. */
function quoted(text: string): string {
  return [...text.matchAll(/│ (.*)$/gm)].map((match) => match[1]).join(' ');
}

describe('the answer at a terminal', () => {
  it('is the quote without marks, then where it stands', () => {
    const text = shown('what was leased?');
    expect(quoted(text)).toBe('The town of Ostrey has signed a 12-year lease for its old harbour.');
    expect(text).toContain('1. Ostrey leases its harbour · ¶1, sentence 1 · publication date not recorded');
    expect(text).toContain('emphasis marks left out');
  });

  it('names who says it, where, and what is quoted and what reported', () => {
    expect(shown('what did Brandt write?')).toContain(
      'Ida Brandt, on Chirp · words in quotation marks are quoted directly, the rest is reported',
    );
    expect(shown('what was leased?')).not.toContain('quoted');
  });

  it.each([
    ['a statement', 'Ida Brandt, in a statement · '],
    ['social media', 'Ida Brandt, on social media · '],
  ])('says where it was said: %s', (medium, told) => {
    const [first, ...rest] = BUSY.statements;
    const said = { ...BUSY, statements: [{ ...first, medium }, ...rest] as const };
    expect(answerText(found([said]), 1, 80, plain)).toContain(told);
  });

  it('adds remarks of ours after the quote, said to be ours', () => {
    expect(shown('what did Brandt write?')).toMatch(/Note: No sentence on this names a person\.$/);
  });

  it('numbers the quotes of one answer', () => {
    const text = answerText(found([LEASE, BUSY]), 1, 80, plain);
    expect(text.indexOf('1. Ostrey')).toBeLessThan(text.indexOf('2. Ostrey'));
  });

  it('shows the readings of a choice under their labels', () => {
    const text = shown('who spoke?');
    expect(text).toMatch(/^2 readings fit\. Which one\?\n\nIda Brandt\n/);
    expect(text).toContain('\n\nResidents\n');
  });

  it('says first of a refusal that it is none, and marks what is near as no answer', () => {
    const text = shown('how much does it cost?');
    expect(text).toMatch(/^Not in my articles\. .*amount\.\n\nRelated, not an answer:\n/);
    expect(shown('thanks')).not.toContain('Related');
    expect(shown('thanks')).not.toContain('Not in my articles');
  });

  it('tells when it was published where that is recorded', () => {
    const article = { ...LEASE.article, published: '2026-11-22', source: 'Ostrey Post' };
    const text = answerText(found([{ ...LEASE, article }]), 1, 120, plain);
    expect(text).toContain('Ostrey Post · published 2026-11-22');
  });
});

describe('the width of the terminal', () => {
  it.each([40, 60, 80, 100, 300])('of %i columns is kept by every quote and note, no word cut', (width) => {
    for (const question of Object.keys(ANSWERS)) {
      const text = shown(question, width);
      for (const line of text.split('\n').filter((one) => one.includes('│')))
        expect(line.length).toBeLessThanOrEqual(Math.min(width, 100));
    }
    expect(quoted(shown('what did Brandt write?', width))).toBe(
      '“Our harbour has never been busier,” she wrote on Chirp, adding that ferries <return> in May & June.',
    );
  });

  it('is not needed for a word that is longer than the line', () => {
    expect(quoted(shown('what was leased?', 1))).toContain('12-year lease');
  });
});

describe('a terminal command', () => {
  it.each([plain, coloured])('in an article is written out, never sent', (paint) => {
    const source = toyArticle('A \u001b]0;pwned\u0007 ferry *sank\u0001 off* Ostrey.\r\n', {
      title: 'Ferry\u001b[2J',
    });
    const [fact] = openLibrary([source], [], NO_LEXICON).facts;
    if (fact === undefined) throw new Error('the article has no facts');
    const text = answerText(found([fact]), 1, 80, paint);
    expect(text).toContain('\\u{1b}]0;pwned\\u{7} ferry');
    expect(text).toContain('Ferry\\u{1b}[2J');
    for (const command of ['\u001b]', '\u001b[2J', '\u0007', '\u0001', '\r'])
      expect(text).not.toContain(command);
  });
});

describe('colour', () => {
  it('shows emphasis in bold and says so, and takes away nothing', () => {
    const text = shown('what was leased?', 80, coloured);
    expect(text).toContain('\u001b[1m12-year lease\u001b[22m');
    expect(text).toContain('bold: emphasis as in the source');
    expect(quoted(stripVTControlCharacters(text))).toBe(quoted(shown('what was leased?')));
  });

  it.each(Object.keys(ANSWERS))('is absent where the terminal has none: "%s"', (question) => {
    const text = shown(question);
    expect(stripVTControlCharacters(text)).toBe(text);
    expect(text).not.toContain('\u0001');
    expect(text).not.toContain('\u0002');
  });

  it('does not widen a line', () => {
    const lengths = (text: string) => text.split('\n').map((line) => line.length);
    const long: Answer = found([BUSY]);
    const bare = answerText(long, 1, 60, plain)
      .split('\n')
      .filter((line) => line.includes('│'));
    const painted = stripVTControlCharacters(answerText(long, 1, 60, coloured))
      .split('\n')
      .filter((line) => line.includes('│'));
    expect(lengths(painted.join('\n'))).toEqual(lengths(bare.join('\n')));
  });
});

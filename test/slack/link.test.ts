import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/slack/link.ts';
import { factAt, LEASE, NOISE, toyArticle } from '../support/slack-fixtures.ts';

describe('the way to the original', () => {
  it('leads to the sentence by its first and last words', () => {
    expect(linkTo('https://a.example/b?c=d', LEASE)).toBe(
      'https://a.example/b?c=d#:~:text=The%20town%20of%20Ostrey%20has,lease%20for%20its%20old%20harbour.',
    );
  });

  it('keeps an anchor that was there, and encodes what a fragment reads as its own', () => {
    const text = 'A-b, c & d.';
    const fact = factAt(toyArticle(text), text, { paragraph: 1, sentence: 1 });
    expect(linkTo('http://a.example/#top', fact)).toBe(
      'http://a.example/#top:~:text=A%2Db%2C%20c%20%26%20d.',
    );
  });

  it.each([
    null,
    'javascript:alert(1)',
    'data:text/html,x',
    'nonsense',
    'https://a.example/ b',
    'https://a.example/|x',
    'file:///etc/passwd',
  ])('is not there for %j', (url) => {
    expect(linkTo(url, NOISE)).toBeNull();
  });

  it('does without the sentence where the address would become too long', () => {
    const word = '字'.repeat(400);
    const fact = factAt(toyArticle(word), word, { paragraph: 1, sentence: 1 });
    expect(linkTo('https://a.example/b', fact)).toBe('https://a.example/b');
    expect(linkTo(`https://a.example/${'x'.repeat(3000)}`, fact)).toBeNull();
  });
});

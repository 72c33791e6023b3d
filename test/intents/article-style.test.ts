import { describe, expect, it } from 'vitest';
import { newsLike } from '../../src/intents/article-style.ts';
import { libraryOf } from '../support/libraries.ts';

const style = (body: string) => newsLike(libraryOf({ a: body }).index, 0);

describe('an article that reads like news', () => {
  it('opens with a dateline', () => {
    expect(style('(Herald) -- A ferry sank on Monday.')).toBe(1);
    expect(style('BERGEN, Norway (AP) — A ferry sank on Monday.')).toBe(1);
    expect(style('BERGEN — A ferry sank on Monday.')).toBe(1);
  });

  it('lets people speak, in short paragraphs', () => {
    const quoted = Array.from({ length: 8 }, (_, at) => `"The ferry sank at ${at}," said Ida Brandt.`);
    const told = Array.from({ length: 8 }, (_, at) => `The ferry sailed ${at} times.`);
    expect(style(quoted.join('\n\n'))).toBe(1);
    expect(style(quoted.join(' '))).toBeLessThan(1);
    expect(style(told.join(' '))).toBe(0);
  });

  it('is nothing where nothing stands', () => {
    expect(style('')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { isUnspaced } from '../../src/text/pairs.ts';
import { tokenize } from '../../src/text/tokens.ts';

const read = (text: string) => tokenize(text).map(({ word }) => word);
const kept = (text: string) =>
  tokenize(text)
    .filter(({ stop }) => !stop)
    .map(({ word }) => word);

describe('text without spaces', () => {
  it('gives every two neighbouring characters', () => {
    expect(read('東京湾')).toEqual(['東京', '京湾']);
    expect(read('한국어')).toEqual(['한국', '국어']);
  });

  it('gives a lone character and other words as they are', () => {
    expect(read('桥')).toEqual(['桥']);
    expect(read('使用5G网络')).toEqual(['使用', '5g', '网络']);
  });

  it('leaves out particles', () => {
    expect(kept('橋です')).toEqual(['橋で']);
    expect(kept('です')).toEqual([]);
    expect(kept('新橋')).toEqual(['新橋']);
  });

  it('keeps the place of each pair, astral characters too', () => {
    const text = '在𠮷野家';
    for (const { text: pair, span } of tokenize(text)) expect(text.slice(span.start, span.end)).toBe(pair);
  });

  it('is told from words', () => {
    expect(isUnspaced('Brücke')).toBe(false);
    expect(isUnspaced('мост')).toBe(false);
    expect(isUnspaced('カメラ')).toBe(true);
  });
});

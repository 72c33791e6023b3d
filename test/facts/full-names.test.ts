import { describe, expect, it } from 'vitest';
import { fullest } from '../../src/facts/full-names.ts';
import { cpuTime } from '../support/cpu-time.ts';

describe('the fullest form of a name', () => {
  it('has the words of the short one in order, an initial for its word', () => {
    const full = fullest(['Bush', 'George W. Bush', 'George Bush', 'G. Bush', 'Lee', 'Ann Lee']);
    expect(full.get('Bush')).toBe('George W. Bush');
    expect(full.get('George Bush')).toBe('George W. Bush');
    expect(full.get('G. Bush')).toBe('George W. Bush');
    expect(full.get('Lee')).toBe('Ann Lee');
  });

  it('is the form itself where two people share it', () => {
    const full = fullest(['Livesay', 'Troy Livesay', 'Tara Livesay', 'T. Livesay', 'Tara Ann Livesay']);
    expect(full.get('Livesay')).toBe(undefined);
    expect(full.get('T. Livesay')).toBe(undefined);
    expect(full.get('Tara Livesay')).toBe('Tara Ann Livesay');
  });

  it('is not looked for among more people than a family has', () => {
    const crowd = Array.from({ length: 50_000 }, (_, at) => `N${at} Smith`);
    expect(cpuTime(() => expect(fullest([...crowd, 'Smith']).size).toBe(0))).toBeLessThan(2000);
  });
});

import { describe, expect, it } from 'vitest';
import { isNation, LONGEST_PLACE, NATION_NAMES, placeNamed } from '../../src/text/gazetteer.ts';
import { isRegion } from '../../src/text/regions.ts';

describe('a country', () => {
  it('goes by its name, its people and its seat of government', () => {
    for (const name of ['united states', 'us', 'american', 'americans', 'washington', 'white house']) {
      expect(placeNamed(name)?.names[0]).toBe('united states');
    }
    expect(placeNamed('moscow')?.names).toContain('russian');
  });

  it('is a nation by its name and people, not by its city', () => {
    expect(['india', 'indian', 'un'].map(isNation)).toEqual([true, true, true]);
    expect(['new delhi', 'washington', 'heron', 'constructor', ''].map(isNation)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('has a name in small letters of a few words', () => {
    for (const name of NATION_NAMES) {
      expect(name).toBe(name.toLowerCase().trim());
      expect(name.split(' ').length).toBeLessThanOrEqual(LONGEST_PLACE);
      expect(placeNamed(name)).toBeDefined();
    }
  });
});

describe('a region', () => {
  it.each([
    'california',
    'southern california',
    'new york city',
    'north carolina',
    'hong kong',
    'indo pacific',
  ])('is %s', (name) => {
    expect(isRegion(name)).toBe(true);
  });

  it.each(['india', 'heron', 'south', '', 'california dreaming', 'constructor'])('is not %j', (name) => {
    expect(isRegion(name)).toBe(false);
  });
});

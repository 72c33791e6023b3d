import { describe, expect, it } from 'vitest';
import { changesBetween, statementKey } from '../../src/digest/changes.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { articleOf } from '../support/libraries.ts';

const facts = (body: string) => factsOf(articleOf('a', body));
const texts = (some: readonly Fact[]) => some.map(statementKey);

describe('changes between two versions', () => {
  const before = facts(
    'The toll is 5 euros for a car. Lorries pay 12 euros at the bridge. Bicycles pay nothing.',
  );

  it('pair a sentence with its new wording, wherever it went', () => {
    const now = facts(
      'Bicycles pay nothing.\n\nThe toll is 7 euros for a car. Lorries pay 12 euros at the bridge.',
    );
    const { reworded, added, removed } = changesBetween(before, now);
    expect(reworded.map(({ was, now: is }) => [statementKey(was), statementKey(is)])).toEqual([
      ['The toll is 5 euros for a car.', 'The toll is 7 euros for a car.'],
    ]);
    expect([added, removed]).toEqual([[], []]);
  });

  it('tell what was added and what is gone', () => {
    const now = facts(
      'The toll is 5 euros for a car. Lorries pay 12 euros at the bridge. Night traffic was banned by the mayor.',
    );
    const { reworded, added, removed } = changesBetween(before, now);
    expect(reworded).toEqual([]);
    expect(texts(added)).toEqual(['Night traffic was banned by the mayor.']);
    expect(texts(removed)).toEqual(['Bicycles pay nothing.']);
  });

  it('are none when only line breaks, emphasis or quotation marks differ', () => {
    const now = facts(
      'The toll is *5 euros*\nfor a car.\n\nLorries pay 12 euros at the bridge. Bicycles pay nothing.',
    );
    expect(changesBetween(before, now)).toEqual({ reworded: [], added: [], removed: [] });
    expect(statementKey(facts('“Never,” she said of it.')[0] as Fact)).toBe('"Never," she said of it.');
  });

  it('use each sentence once', () => {
    const now = facts('The toll is 6 euros for a car. The toll is 8 euros for a van.');
    const { reworded, added } = changesBetween(before, now);
    expect(reworded).toHaveLength(1);
    expect(added).toHaveLength(1);
  });
});

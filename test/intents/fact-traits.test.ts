import { describe, expect, it } from 'vitest';
import { TRAIT, traitsOf } from '../../src/intents/fact-traits.ts';
import { libraryOf } from '../support/libraries.ts';

function traits(sentence: string): string[] {
  const bits = traitsOf(libraryOf({ a: sentence }).index, 0);
  return Object.entries(TRAIT).flatMap(([name, bit]) => ((bits & bit) !== 0 ? [name] : []));
}

describe('the traits of a fact', () => {
  it.each([
    ['The ferry stopped because of ice.', 'reason'],
    ['It slowed in order to save coal.', 'purpose'],
    ['It broke the ice by ramming.', 'manner'],
    ['A ferry is a boat.', 'definition'],
    ['It was named Freya.', 'naming'],
    ['It took goods such as salt.', 'example'],
    ['It took salt, fish and cloth.', 'enumeration'],
    ['The largest one came.', 'superlative'],
    ['It was slower than a sledge.', 'comparison'],
    ['Why did it stop?', 'question'],
    ['It was sold by Lund.', 'agent'],
    ['They came back.', 'pronoun'],
    ['It didn’t sink.', 'negation'],
  ])('"%s" shows %s', (sentence, trait) => {
    expect(traits(sentence)).toContain(trait);
  });

  it('are none for a plain sentence or a fact that is not there', () => {
    expect(traits('Ferries came.')).toEqual([]);
    const { index } = libraryOf({ a: 'One.' });
    expect(Object.values(TRAIT).filter((bit) => (traitsOf(index, 7) & bit) !== 0)).toEqual([]);
  });

  it('are bits of their own', () => {
    const bits = Object.values(TRAIT);
    expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(2 ** bits.length - 1);
  });
});

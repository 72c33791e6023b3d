import { describe, expect, it } from 'vitest';
import { associations, namesIn } from '../../src/intents/associations.ts';
import { stemsOf } from '../../src/text/tokens.ts';
import { factWith } from '../support/candidates.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();

describe('the words that belong to the people of a fact', () => {
  const linked = associations(library.facts);

  it('are the office and the full name given elsewhere in the article', () => {
    const thanked = linked[factWith(library, 'thanked Lund')];
    for (const stem of stemsOf('Ida Norwegian Fisheries Minister')) expect(thanked).toContain(stem);
    for (const stem of stemsOf('Olav Transport')) expect(thanked).toContain(stem);
  });

  it('go to whoever speaks behind a pronoun', () => {
    const pronoun = libraryOf({
      a: 'Mayor Nils Berg opened the gate. “It will stay open,” he said on Monday. The sea was calm.',
    });
    const [, said, calm] = associations(pronoun.facts);
    for (const stem of stemsOf('Mayor Nils Berg')) expect(said).toContain(stem);
    expect(calm).toEqual([]);
  });

  it('stay inside their article', () => {
    const two = libraryOf({ a: 'Mayor Ida Brandt spoke.', b: 'Brandt closed the mill. A Mr Brandt waited.' });
    const [, ...others] = associations(two.facts);
    for (const stems of others) expect(stems).not.toContain('mayor');
  });
});

describe('the names in a fact', () => {
  it('come in order, a person’s with the own name beside the office', () => {
    const fact = library.facts[factWith(library, 'was announced by')];
    const names = fact === undefined ? [] : namesIn(fact);
    expect(names.map(({ kind, own }) => [kind, own.join(' ')])).toEqual([
      ['person', stemsOf('Ida Brandt').join(' ')],
      ['person', stemsOf('Olav Lund').join(' ')],
    ]);
  });
});

describe('the stems of a text', () => {
  it('leave out the words that are everywhere', () => {
    expect(stemsOf('the signing of the treaties')).toEqual(stemsOf('sign treaty'));
    expect(stemsOf('of the and')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aliasesOf, folded, spelledOut } from '../../src/intents/aliases.ts';
import { analyse } from '../../src/intents/question.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf, libraryOf } from '../support/libraries.ts';

const BODY =
  'Harbour master Ada Holt opened the quay on Monday. The Northern Union of Ferry Pilots (NUFP) welcomed it. The quay cost $3 million.';

describe('the table of aliases', () => {
  it('leads from each name of a group to all others, and from no name to itself', () => {
    const table = aliasesOf([['The Pentagon', 'Defence Ministry', 'MoD']]);
    expect(table.get('pentagon')).toEqual(['defence ministry', 'mod']);
    expect(table.get('mod')).toEqual(['pentagon', 'defence ministry']);
  });

  it('joins groups that share a name', () => {
    expect(
      aliasesOf([
        ['a', 'b'],
        ['b', 'c'],
      ]).get('b'),
    ).toEqual(['a', 'c']);
  });

  it.each([
    ['The Pentagon’s', 'pentagon'],
    ['S. Jaishankar', 's jaishankar'],
    ['US-India', 'us india'],
  ])('looks "%s" up as "%s"', (name, looked) => {
    expect(folded(name)).toBe(looked);
  });
});

describe('an acronym that an article spells out', () => {
  it.each([
    ['The Association of Southeast Asian Nations (ASEAN) met.', 'Association of Southeast Asian Nations'],
    [
      'The ASEAN Defence Ministers’ Meeting-Plus (ADMM-Plus) is next.',
      'ASEAN Defence Ministers’ Meeting-Plus',
    ],
    ['We joined the Northern Union of Ferry Pilots (NUFP).', 'Northern Union of Ferry Pilots'],
  ])('is found in "%s"', (body, long) => {
    expect(spelledOut(libraryOf({ a: body }).facts).map(([, form]) => form)).toEqual([long]);
  });

  it.each([
    'He was born in London (UK) in May.',
    'A pier (LONG) stood there.',
    'It cost (3 m) more.',
    'They met (Monday) again.',
  ])('is none in "%s"', (body) => {
    expect(spelledOut(libraryOf({ a: body }).facts)).toEqual([]);
  });
});

describe('a question with an alias', () => {
  const library = openLibrary([articleOf('a', BODY)], [], NO_LEXICON, [['port chief', 'Ada Holt']]);

  it('is answered by the name that stands in the article', () => {
    const answer = library.answer('What did the port chief open?');
    expect(answer.kind === 'found' && answer.citations[0].quote.text).toContain('Ada Holt opened the quay');
  });

  it('shows in its analysis that an alias was used', () => {
    const { ranking } = library.decide('What did the port chief open?');
    const term = ranking?.question.terms.find(({ text }) => text === 'port chief');
    expect(term?.variants.map(({ kinship }) => kinship)).toContain('alias');
  });

  it('finds an acronym by its long form, and the long form by the acronym', () => {
    for (const name of ['NUFP', 'Northern Union of Ferry Pilots']) {
      const { terms } = analyse(`What did the ${name} welcome?`, library.index, {
        ...NO_LEXICON,
        aliases: (phrase) => aliasesOf(spelledOut(library.facts)).get(phrase),
      });
      expect(terms.some(({ variants }) => variants.some(({ kinship }) => kinship === 'alias'))).toBe(true);
    }
  });
});

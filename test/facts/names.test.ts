import { describe, expect, it } from 'vitest';
import { ownName } from '../../src/facts/entities.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { articleOf } from '../support/libraries.ts';
import { entitiesOf } from './reading.ts';

describe('a name', () => {
  it.each([
    [
      'Prime Minister Keir Starmer met Apple CEO Tim Cook.',
      ['Prime Minister Keir Starmer', 'Apple CEO Tim Cook'],
    ],
    ['In Gombe Dr. Jane Goodall met Prof. J. R. R. Okafor.', ['Dr. Jane Goodall', 'Prof. J. R. R. Okafor']],
    ['It was played by Mr Ludwig van Beethoven.', ['Mr Ludwig van Beethoven']],
    ['We saw the actor Lena d’Aubigny and Judge O’Brien.', ['Lena d’Aubigny', 'Judge O’Brien']],
    ['They asked Gen. Charles de Gaulle and Queen Anne.', ['Gen. Charles de Gaulle', 'Queen Anne']],
    ['We asked Head of Sales Ruth van der Meer.', ['Head of Sales Ruth van der Meer']],
    ['The singer Don Plummer and the actor Will Smith left.', ['Don Plummer', 'Will Smith']],
    ['The president, Kim Jong-un, and Jean-Claude Juncker left.', ['Kim Jong-un', 'Jean-Claude Juncker']],
    ['Charman Sinkfield, 30, and Demario Ware (20) left.', ['Charman Sinkfield', 'Demario Ware']],
    ['The mayor thanked Martin Luther King Jr. and left.', ['Martin Luther King Jr']],
    ['On Monday Mary Poppins flew.', ['Mary Poppins']],
    ['Ellen said that Mayor Rice, who left, would return. Rice did.', ['Mayor Rice', 'Rice']],
    ['In a major Boeing deal the owner Heron and president Lee met.', ['Lee']],
  ])('is a person’s: %s', (text, people) => {
    expect(entitiesOf(text, 'person')).toEqual(people);
  });

  it.each([
    [
      'organisation',
      'He works for the Ministry of Defence and the Bank of England.',
      ['Ministry of Defence', 'Bank of England'],
    ],
    [
      'organisation',
      'She asked NASA and the Centers for Disease Control.',
      ['NASA', 'Centers for Disease Control'],
    ],
    [
      'organisation',
      'The Department of Fish and Wildlife and AT&T agreed.',
      ['Department of Fish and Wildlife', 'AT&T'],
    ],
    [
      'organisation',
      'They joined the People’s Party and Children’s Hospital.',
      ['People’s Party', 'Children’s Hospital'],
    ],
    ['name', 'They signed the Harbour Framework Agreement.', ['Harbour Framework Agreement']],
    ['place', 'They met in Kuala Lumpur at Lake Como.', ['Kuala Lumpur', 'Lake Como']],
    ['place', 'The oil is from Russia.', ['Russia']],
    ['nation', 'Later India’s envoy and American troops left.', ['India', 'American']],
  ] as const)('is that of %s: %s', (kind, text, expected) => {
    expect(entitiesOf(text, kind)).toEqual(expected);
  });

  it('is none at the beginning of a sentence, unless the article says so', () => {
    expect(entitiesOf('Heron is fast. Nobody denies that. However, it fails.')).toEqual([]);
    expect(entitiesOf('Heron is fast. Ask for Heron. Besides Heron Guest nothing works.', 'name')).toContain(
      'Heron',
    );
    expect(entitiesOf('Some of us know Troy. Besides Troy nobody came.')).toEqual(['name Troy', 'name Troy']);
  });

  it('is none in a heading that writes every word with a capital', () => {
    expect(entitiesOf('# How To Reset Your Password\n\nAsk Ann. She knows.')).toEqual(['name Ann']);
    expect(entitiesOf('# Ann Lee Resets Passwords\n\nAsk Ann Lee. She knows.')).toEqual([
      'person Ann Lee',
      'person Ann Lee',
    ]);
  });

  it('is no more than a name: no possessive, no day, no letter of a shirt', () => {
    expect(entitiesOf('We saw India’s Act East Policy.')).toEqual(['nation India', 'name Act East Policy']);
    expect(entitiesOf('We met Ann Lee Tuesday. It was Good Friday. On Monday we left.')).toEqual([
      'person Ann Lee',
      'date Tuesday',
      'name Good Friday',
      'date Monday',
    ]);
    expect(entitiesOf('An American left Spanish Harlem.', 'nation')).toEqual(['American']);
    expect(entitiesOf('He wore a T-shirt at the US-led talks.')).toEqual(['place US']);
  });
});

describe('a person’s own name', () => {
  it.each([
    ['US Secretary of War Pete Hegseth', 'Pete Hegseth'],
    ['US Secretary of State Marco Rubio', 'Marco Rubio'],
    ['Minister for Foreign Affairs Jane Doe', 'Jane Doe'],
    ['External Affairs Minister S. Jaishankar', 'S. Jaishankar'],
    ['Apple CEO Tim Cook', 'Tim Cook'],
    ['Head of Sales Ruth van der Meer', 'Ruth van der Meer'],
    ['Dr. Jane Goodall', 'Jane Goodall'],
    ['Vice-President Kamala Harris', 'Kamala Harris'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['Stephen King', 'Stephen King'],
    ['Defence Minister', 'Defence Minister'],
    ['Secretary of State', 'Secretary of State'],
    ['', ''],
  ])('in %s is %s', (name, own) => {
    expect(ownName(name.split(' '))).toBe(own);
  });
});

describe('where every noun has a capital', () => {
  it.each([
    ['In der Nacht zum Donnerstag das Hotel Seeblick zerstört.', ['Hotel Seeblick']],
    ['Der Chef der Reederei, Armin Tietz, kam.', ['Armin Tietz']],
    ['Am Abend sprach Ursula von der Leyen.', ['Ursula von der Leyen']],
  ])('an article joins no name, but behind "von": %s', (text, found) => {
    const [fact] = factsOf(articleOf('kurz', text, { language: 'de' }));
    const named = fact?.entities.filter(({ kind }) => kind !== 'date') ?? [];
    expect(named.map(({ span }) => text.slice(span.start, span.end))).toEqual(found);
  });
});

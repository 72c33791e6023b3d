import { describe, expect, it } from 'vitest';
import { more } from '../../src/answer/more.ts';
import { rank } from '../../src/intents/rank.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const talkative = libraryOf({
  a: [
    'Mayor Ida Brandt opened the fair.',
    ...['pier', 'mill', 'gate', 'quay', 'dyke'].map((place) => `Brandt said that the ${place} stays shut.`),
    'Secretary Olav Lund said that he disagrees.',
  ].join('\n\n'),
});

function further(question: string, { index } = talkative): number[] {
  return more(rank(index, NO_LEXICON, question)).map(({ candidate }) => candidate.fact);
}

/** The same, had all facts ranked alike. */
function furtherOfEquals(question: string): number[] {
  const { ranked, ...ranking } = rank(talkative.index, NO_LEXICON, question);
  const equals = ranked.map((one) => ({ ...one, score: 10 }));
  return more({ ...ranking, ranked: equals }).map(({ candidate }) => candidate.fact);
}

describe('further quotes', () => {
  it('are other statements of the person whose words are wanted, in the order of the article', () => {
    const found = further('What did Brandt say?');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(2);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    for (const fact of found) expect(talkative.facts[fact]?.statements[0].speaker).toBe('Ida Brandt');
  });

  it('never repeat the first', () => {
    const { ranked } = rank(talkative.index, NO_LEXICON, 'What did Brandt say?');
    expect(further('What did Brandt say?')).not.toContain(ranked[0]?.candidate.fact);
  });

  it.each([
    'What did Brandt say about the mill?',
    'Who opened the fair?',
    'What did Gruber say?',
    '',
    'zeppelin',
  ])('are none for "%s"', (question) => {
    expect(furtherOfEquals(question)).toEqual([]);
  });

  it('are none where the person speaks once', () => {
    expect(further('What did Lund say?', toyLibrary())).toEqual([]);
  });
});

describe('a further date', () => {
  const dates = libraryOf({
    a: 'The pact runs until the end of 2031. The ministers signed it in Ostrey on Tuesday.',
    b: 'The pact was announced by Mayor Ida Brandt on Friday. Its signing took place in Bergen, ahead of a fair scheduled for June 3.',
  });
  const shown = (question: string, article: 'a' | 'b') => {
    const at = dates.articles.findIndex(({ id }) => id === article);
    const answer = dates.decide(question, (one) => one === at).answer;
    return answer.kind === 'found' ? answer.citations.map(({ fact }) => fact.ordinal) : [];
  };

  it('is not one of something else', () => {
    expect(shown('When does the pact end?', 'a')).toEqual([0]);
  });

  it('is shown where the first lies ahead of what has happened', () => {
    expect(shown('When was it signed?', 'b')).toEqual([0, 1]);
  });
});

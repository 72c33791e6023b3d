import { describe, expect, it } from 'vitest';
import { type Evidence, findEvidence } from '../../src/intents/evidence.ts';
import { analyse } from '../../src/intents/question.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { factWith } from '../support/candidates.ts';
import { articleOf, FISHERY, MUSEUM } from '../support/libraries.ts';

const library = openLibrary(
  [articleOf('fishery', FISHERY, { title: 'Peace and herring' }), articleOf('museum', MUSEUM)],
  [],
  NO_LEXICON,
);

/** Several places in one. */
const TOGETHER: ReadonlySet<keyof Evidence> = new Set(['around', 'exactAround']);

/** Where one word is met, seen from the fact that holds some words. */
function met(word: string, words: string): string[] {
  const question = analyse(word, library.index, NO_LEXICON);
  const evidence = findEvidence(library.index, question).evidence(factWith(library, words));
  return (Object.entries(evidence) as [keyof Evidence, Float64Array][])
    .filter(([place, matches]) => !TOGETHER.has(place) && (matches[0] ?? 0) > 0)
    .map(([place]) => place)
    .sort();
}

describe('evidence for a word', () => {
  it('stands in the fact itself', () => {
    expect(met('lighthouse', 'old lighthouse')).toEqual(['article', 'exact', 'here']);
  });

  it('stands there by another word for it, and that is not exact', () => {
    expect(met('deal', '20-year')).not.toContain('exact');
    expect(met('deal', '20-year')).toContain('here');
  });

  it('stands in the sentence before or after, and in the paragraph', () => {
    expect(met('lighthouse', 'imposed duties')).toEqual([
      'article',
      'before',
      'opening',
      'paragraph',
      'soFar',
    ]);
    expect(met('salmon', 'old lighthouse')).toEqual(['after', 'article', 'paragraph']);
  });

  it('stands in one of several places at the best of them, by whatever word or by itself', () => {
    const question = analyse('the lighthouse and the deal', library.index, NO_LEXICON);
    const { evidence } = findEvidence(library.index, question);
    const duties = evidence(factWith(library, 'imposed duties'));
    expect(duties.around).toEqual(duties.before.map((one, at) => Math.max(one, duties.here[at] ?? 0)));
    expect(duties.exactAround[0]).toBe(1);
    expect(duties.here[0]).toBe(0);
  });

  it('stands before it across a paragraph, but never in another article', () => {
    expect(met('patience', 'Analysts view')).toEqual(['article', 'earlier']);
    expect(met('lighthouse', 'Analysts view')).toEqual(['article']);
    expect(met('reporters', 'Analysts view')).toEqual(['article', 'before']);
    expect(met('herring', 'clock museum')).toEqual([]);
  });

  it('belongs to a person in it', () => {
    expect(met('fisheries', 'thanked Lund')).toEqual(['article', 'associated']);
  });

  it('stands in the title', () => {
    expect(met('herring', 'old lighthouse')).toEqual(['article', 'title']);
  });

  it('stands nowhere', () => {
    expect(met('zeppelin', 'old lighthouse')).toEqual([]);
  });

  it('is a number from 0 to 1 for every word of the question', () => {
    const question = analyse('did the Danish minister thank Brandt in the north', library.index, NO_LEXICON);
    const finder = findEvidence(library.index, question);
    for (const fact of library.facts.keys()) {
      for (const matches of Object.values(finder.evidence(fact)) as Float64Array[]) {
        expect(matches).toHaveLength(question.terms.length);
        expect(matches.every((one) => one >= 0 && one <= 1)).toBe(true);
      }
    }
    expect([...finder.anywhere]).toHaveLength(question.terms.length);
  });

  it('of a phrase needs all its words', () => {
    const whole = openLibrary([articleOf('a', 'New Zealand won. A new mill opened.')], [], NO_LEXICON);
    const question = analyse('new zealand', whole.index, NO_LEXICON);
    const finder = findEvidence(whole.index, question);
    expect(finder.evidence(0).here[0]).toBe(1);
    expect(finder.evidence(1).here[0]).toBe(0);
  });
});

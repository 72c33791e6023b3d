import { describe, expect, it } from 'vitest';
import { officeAsked, tellsOffice } from '../../src/answer/office.ts';
import { preferred, saysWhere } from '../../src/answer/prefer.ts';
import { rank } from '../../src/intents/rank.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const about = (question: string, words: string) => candidateOf(library, question, factWith(library, words));

describe('somebody’s office', () => {
  it.each(["What is Brandt's post?", 'brandt job title', 'Which office does Ida Brandt hold?'])(
    'is all that is asked by "%s"',
    (question) => {
      expect(officeAsked(about(question, 'thanked Lund').question, library.index)).not.toBeNull();
    },
  );

  it.each([
    "What is Brandt's position on fuel?",
    'Who thanked Lund?',
    'What is the post?',
    'Where did Brandt post her remarks?',
  ])('is not what "%s" asks', (question) => {
    expect(officeAsked(about(question, 'thanked Lund').question, library.index)).toBeNull();
  });

  it('is told before the name or behind it', () => {
    expect(tellsOffice(about("What is Brandt's post?", 'was announced by'))).toBe(true);
    expect(tellsOffice(about("What is Brandt's post?", 'thanked Lund'))).toBe(false);
    const studies = libraryOf({ a: 'Anna Aubry, an epidemiologist, warned of it. Anna Aubry ran.' });
    expect(tellsOffice(candidateOf(studies, "What is Aubry's job?", 0))).toBe(true);
    expect(tellsOffice(candidateOf(studies, "What is Aubry's job?", 1))).toBe(false);
  });

  it('is quoted from where it is told', () => {
    const [first] = preferred(rank(library.index, NO_LEXICON, 'brandt job title')).ranked;
    expect(first?.candidate.fact).toBe(factWith(library, 'was announced by'));
  });
});

describe('where words stand', () => {
  const posts = libraryOf({
    a: 'Ida Brandt thanked Olav Lund for his patience. “Our waters have never been calmer,” Ida Brandt said on X.',
  });
  const first = (question: string) => preferred(rank(posts.index, NO_LEXICON, question));

  it('is quoted from the sentence that says it, and needs hardly another word', () => {
    const ranking = first('which social network did Brandt use');
    expect(ranking.ranked[0]?.candidate.fact).toBe(1);
    expect(saysWhere(ranking)).toBe(true);
  });

  it('is not asked by other questions', () => {
    expect(saysWhere(first('what did Brandt say'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { opinion, wording } from '../../src/answer/beyond.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf({
  trade: 'Norway taxed Danish goods. The text of the treaty was a good surprise. The agreement is old.',
});
const beyond = (judge: typeof opinion, question: string, words: string) =>
  judge(candidateOf(library, question, factWith(library, words)));

describe('a judgement', () => {
  it('is wanted of an article that does not make it', () => {
    expect(beyond(opinion, 'Is it good for Norway?', 'goods')).toEqual({ kind: 'detail', detail: 'opinion' });
  });

  it('may be quoted where the article makes it in that word', () => {
    expect(beyond(opinion, 'Was the treaty a good surprise?', 'treaty')).toBeNull();
    expect(beyond(opinion, 'Who taxed goods?', 'goods')).toBeNull();
  });
});

describe('the text of a document', () => {
  it('is not given by a sentence that only tells of it', () => {
    expect(beyond(wording, 'What does the text of the agreement say?', 'agreement')).toEqual({
      kind: 'words',
      words: ['text of the agreement'],
    });
    expect(beyond(wording, 'What was the text of the treaty?', 'treaty')).toBeNull();
  });
});

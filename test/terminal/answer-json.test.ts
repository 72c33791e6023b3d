import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerJson } from '../../src/terminal/answer-json.ts';
import { ANNOUNCED, ANSWERS, BUSY, cite, found, HARBOUR } from '../support/slack-fixtures.ts';

const CITATION = [
  'article',
  'title',
  'paragraph',
  'sentence',
  'start',
  'end',
  'text',
  'speaker',
  'manner',
  'score',
];

function json(answer: Answer | undefined, articles = 1, millis = 1.23456789) {
  if (answer === undefined) throw new Error('no such answer');
  return JSON.parse(answerJson(answer, articles, millis));
}

describe('the answer as JSON', () => {
  it.each(Object.entries(ANSWERS))(
    'is one line with the keys of the contract, in their order: "%s"',
    (_, answer) => {
      const line = answerJson(answer, 1, 2);
      expect(line).not.toContain('\n');
      expect(Object.keys(JSON.parse(line))).toEqual([
        'kind',
        'citations',
        'nearest',
        'missing',
        'confidence',
        'millis',
      ]);
    },
  );

  it('cites the words as they stand in the body, marks included', () => {
    const { kind, citations, nearest, missing } = json(ANSWERS['what was leased?']);
    expect({ kind, nearest, missing }).toEqual({ kind: 'found', nearest: [], missing: null });
    const [citation] = citations;
    expect(Object.keys(citation)).toEqual(CITATION);
    expect(citation).toMatchObject({
      article: 'harbour',
      title: 'Ostrey leases its harbour',
      paragraph: 1,
      sentence: 1,
    });
    expect(citation.text).toBe(HARBOUR.body.slice(citation.start, citation.end));
    expect(citation.text).toContain('*12-year lease*');
  });

  it('calls a sentence a quote when part of it is quoted, and names the speaker', () => {
    expect(json(found([BUSY])).citations[0]).toMatchObject({ speaker: 'Ida Brandt', manner: 'quote' });
    expect(json(found([ANNOUNCED])).citations[0]).toMatchObject({ speaker: null, manner: 'narration' });
  });

  it('gives the readings of a choice as citations', () => {
    const { kind, citations } = json(ANSWERS['who spoke?']);
    expect(kind).toBe('choose');
    expect(citations).toHaveLength(2);
  });

  it('gives near passages only beside a refusal, with what is missing in words', () => {
    const refused = json(ANSWERS['how much does it cost?']);
    expect(refused).toMatchObject({
      kind: 'refused',
      citations: [],
      missing: expect.stringContaining('amount'),
    });
    expect(refused.nearest).toHaveLength(2);
    expect(Object.keys(refused.nearest[0])).toEqual(CITATION);
  });

  it('rounds what is measured to four places', () => {
    const answer: Answer = {
      kind: 'found',
      citations: [{ ...cite(BUSY), score: 1 / 3 }],
      notes: [],
      confidence: 2 / 3,
    };
    expect(json(answer)).toMatchObject({
      confidence: 0.6667,
      millis: 1.2346,
      citations: [{ score: 0.3333 }],
    });
  });
});

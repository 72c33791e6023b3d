import { describe, expect, it } from 'vitest';
import { askOne, standingOf } from '../../src/observe/outcome.ts';
import { plainBm25 } from '../../src/observe/plain-bm25.ts';
import { ask, CEREMONY, library, place } from '../support/asked-of-set.ts';

describe('a question of a set', () => {
  it('is right at the rank of the first fact that overlaps a right place', () => {
    expect(ask(CEREMONY, { spans: [place('old lighthouse')] }).rightAt).toBe(1);
    expect(ask(CEREMONY, { spans: [place('imposed duties')] }).rightAt).toBeGreaterThan(1);
    expect(ask(CEREMONY, { spans: [place('clock museum')] }).rightAt).toBe(0);
    expect(ask(CEREMONY).rightAt).toBe(0);
  });

  it('takes the same offsets in another article for another place', () => {
    const elsewhere = { ...place('old lighthouse'), article: 'museum' };
    expect(ask(CEREMONY, { spans: [elsewhere] }).rightAt).toBe(0);
  });

  it('keeps to its own article, unless all are searched', () => {
    const within = { id: 'w', question: CEREMONY, spans: [], within: 'museum' };
    expect(askOne(library, within, false, () => 0).decision.answer.kind).toBe('refused');
    expect(askOne(library, within, true, () => 0).decision.answer.kind).toBe('found');
  });

  it('does without the articles that are taken away, also when all are searched', () => {
    const excluded = { id: 'x', question: CEREMONY, spans: [], exclude: ['fishery'] };
    for (const whole of [true, false])
      expect(askOne(library, excluded, whole, () => 0).decision.answer.kind).toBe('refused');
  });

  it('is timed, and has a confidence whatever was decided', () => {
    expect(ask(CEREMONY).millis).toBe(2);
    expect(ask(CEREMONY).confidence).toBeGreaterThan(0);
    expect(ask('What did Aker say?')).toMatchObject({ confidence: expect.any(Number) });
    expect(ask('thanks').confidence).toBe(0);
  });

  it('stands beside plain BM25 over the same facts, kept to the same articles', () => {
    const plain = plainBm25(library.facts);
    const right = { id: 'p', question: CEREMONY, spans: [place('old lighthouse')] };
    expect(askOne(library, right, false, () => 0, plain).plainAt).toBe(1);
    expect(askOne(library, { ...right, within: 'museum' }, false, () => 0, plain).plainAt).toBe(0);
    expect(askOne(library, { ...right, within: 'museum' }, true, () => 0, plain).plainAt).toBe(1);
    expect(askOne(library, { ...right, exclude: ['fishery'] }, true, () => 0, plain).plainAt).toBe(0);
    expect(askOne(library, { ...right, spans: [] }, false, () => 0, plain).plainAt).toBeNull();
    expect(ask(CEREMONY, { spans: [place('old lighthouse')] }).plainAt).toBeNull();
  });

  it('is answerable, or is not, or was until its article was taken away', () => {
    const spans = [place('old lighthouse')];
    expect(standingOf({ id: 'a', question: CEREMONY, spans, exclude: ['museum'] })).toBe('answerable');
    expect(standingOf({ id: 'b', question: CEREMONY, spans: [], within: 'museum' })).toBe('unanswerable');
    expect(standingOf({ id: 'c', question: CEREMONY, spans: [], exclude: ['fishery'] })).toBe('away');
  });
});

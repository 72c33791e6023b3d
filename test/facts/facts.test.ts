import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Markup } from '../../src/facts/article.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { quote } from '../../src/facts/quote.ts';
import type { Span } from '../../src/text/span.ts';
import { hostileTexts } from '../support/hostile.ts';
import { articleOf } from '../support/libraries.ts';

const WORDED = /[\p{L}\p{N}]/gu;
const markups = fc.constantFrom<Markup>('markdown', 'plain');
const worded = (text: string) => text.match(WORDED) ?? [];

function forFacts(check: (facts: readonly Fact[], body: string, markup: Markup) => void): void {
  fc.assert(
    fc.property(hostileTexts, markups, (body, markup) => {
      check(factsOf(articleOf('made-up', body, {}, markup)), body, markup);
    }),
    { numRuns: 1500 },
  );
}

function expectInOrder(spans: readonly Span[], { start, end }: Span): void {
  let at = start;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(at).toBeLessThanOrEqual(end);
}

describe('the facts of any article', () => {
  it('are in order, overlap nowhere, and are numbered without a gap', () => {
    forFacts((facts, body) => {
      expectInOrder(
        facts.map(({ span }) => span),
        { start: 0, end: body.length },
      );
      expect(facts.map(({ ordinal }) => ordinal)).toEqual([...facts.keys()]);
      facts.forEach(({ paragraph, sentence }, at) => {
        const before = facts[at - 1];
        if (before?.paragraph === paragraph) expect(sentence).toBe(before.sentence + 1);
        else expect([paragraph, sentence]).toEqual([(before?.paragraph ?? 0) + 1, 1]);
      });
    });
  });

  it('are quoted character for character, and each says something', () => {
    forFacts((facts, body) => {
      for (const { article, span } of facts) {
        const { text } = quote(article, span);
        expect(text).toBe(body.slice(span.start, span.end));
        expect(text).toMatch(/^\S(?:[\s\S]*\S)?$/);
        expect(worded(text)).not.toEqual([]);
      }
    });
  });

  it('hold every letter and digit of a plain text', () => {
    forFacts((facts, body, markup) => {
      const held = facts.map(({ span }) => body.slice(span.start, span.end)).join('');
      if (markup === 'plain') expect(worded(held)).toEqual(worded(body));
    });
  });

  it('are covered by their statements, in order', () => {
    forFacts((facts, body) => {
      for (const { span, statements } of facts) {
        expectInOrder(
          statements.map((statement) => statement.span),
          span,
        );
        const stated = statements.map((one) => body.slice(one.span.start, one.span.end)).join('');
        expect(worded(stated)).toEqual(worded(body.slice(span.start, span.end)));
        for (const { speaker, medium } of statements) {
          if (speaker !== null) expect(worded(speaker)).not.toEqual([]);
          if (medium !== null) expect(worded(medium)).not.toEqual([]);
        }
      }
    });
  });

  it('hold their names, dates and amounts, in order and apart', () => {
    forFacts((facts, body) => {
      for (const { span, entities } of facts) {
        expectInOrder(
          entities.map((entity) => entity.span),
          span,
        );
        for (const entity of entities)
          expect(worded(body.slice(entity.span.start, entity.span.end))).not.toEqual([]);
      }
    });
  });

  it('stand below the heading that is nearest', () => {
    forFacts((facts) => {
      let heading: Span | null = null;
      for (const { form, span, under } of facts) {
        expect(under).toEqual(heading);
        if (form === 'heading') heading = span;
      }
    });
  });

  it('are the same whatever line breaks the file has', () => {
    const texts = (facts: readonly Fact[]) =>
      facts.map(({ paragraph, sentence, statements }) => [
        paragraph,
        sentence,
        statements.map(({ manner, speaker }) => [manner, speaker]),
      ]);
    forFacts((facts, body, markup) => {
      if (body.includes('\r')) return;
      expect(texts(factsOf(articleOf('made-up', body.replaceAll('\n', '\r\n'), {}, markup)))).toEqual(
        texts(facts),
      );
    });
  });
});

describe('the facts of an article', () => {
  it('are none where nothing is written', () => {
    for (const body of ['', '\n\n', '***', '😀\n\n—', '```\n```'])
      expect(factsOf(articleOf('made-up', body))).toEqual([]);
  });
});

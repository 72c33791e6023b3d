import { describe, expect, it } from 'vitest';
import { citationText, raised, sourceLine, speakerLine } from '../../src/slack/citation.ts';
import { ANNOUNCED, BUSY, cite, factAt, LEASE, toyArticle } from '../support/slack-fixtures.ts';

const spoken = (text: string, statements: Parameters<typeof factAt>[2]['statements']) =>
  speakerLine(factAt(toyArticle(text), text, { paragraph: 1, sentence: 1, statements: statements ?? [] }));

describe('the line below a quote', () => {
  it('gives number, title, place and date, and says what was not recorded', () => {
    expect(sourceLine(cite(ANNOUNCED), 1)).toBe(
      '¹ Ostrey leases its harbour · ¶1, sentence 2 · publication date not recorded',
    );
  });

  it('tells that the emphasis is the source’s', () => {
    expect(sourceLine(cite(LEASE), 12)).toMatch(/^¹² .* · emphasis as in the source$/);
  });

  it('names publisher and day where they were recorded', () => {
    const article = toyArticle('One.', { title: 'T', source: 'Ostrey Post', published: '2026-03-02' });
    expect(sourceLine(cite(factAt(article, 'One.', { paragraph: 1, sentence: 1 })), null)).toBe(
      'T · Ostrey Post · ¶1, sentence 1 · published 2 Mar 2026',
    );
  });

  it('stays one short line whatever the title', () => {
    const article = toyArticle('One.', { title: `a\n*b* <!channel> ${'x '.repeat(500)}` });
    const line = sourceLine(cite(factAt(article, 'One.', { paragraph: 1, sentence: 1 })), 1);
    expect(line.length).toBeLessThan(300);
    expect(line).not.toContain('\n');
  });

  it('falls back on the file’s name when the title shows nothing', () => {
    const article = toyArticle('One.', { title: '\u0000\u0000' });
    expect(sourceLine(cite(factAt(article, 'One.', { paragraph: 1, sentence: 1 })), 1)).toMatch(
      /^¹ harbour · /,
    );
  });
});

describe('the line above a quote', () => {
  it('says who speaks, where, and what is quoted word for word', () => {
    expect(speakerLine(BUSY)).toBe(
      'Ida Brandt, on Chirp · words in “…” are quoted directly, the rest is reported',
    );
  });

  it('shows the quotation marks that the article uses', () => {
    const text = '"It is late," said Brandt.';
    expect(
      spoken(text, [
        { text: '"It is late,"', manner: 'quote', speaker: 'Brandt' },
        { text: 'said Brandt.', manner: 'narration', speaker: 'Brandt' },
      ]),
    ).toBe('Brandt · words in "…" are quoted directly, the rest is the article’s own');
  });

  it.each([
    ['quote', 'Brandt', undefined, 'Brandt · quoted directly'],
    [
      'reported',
      'Brandt',
      'a news conference',
      'Brandt, at a news conference · reported, not quoted directly',
    ],
    ['reported', 'Brandt', 'a statement', 'Brandt, in a statement · reported, not quoted directly'],
    ['reported', undefined, undefined, 'reported, not quoted directly'],
    ['analysis', 'Analysts', undefined, 'Analysts · their judgement, as the article reports it'],
    ['analysis', undefined, undefined, 'the article’s own judgement'],
    ['narration', undefined, undefined, null],
  ] as const)('for %s by %s (%s) is %j', (manner, speaker, medium, line) => {
    const who = { ...(speaker !== undefined && { speaker }), ...(medium !== undefined && { medium }) };
    expect(spoken('It is late.', [{ text: 'It is late.', manner, ...who }])).toBe(line);
  });
});

describe('a citation to paste', () => {
  it('holds title, place and the article’s fingerprint', () => {
    expect(citationText(LEASE)).toBe(
      `Ostrey leases its harbour, ¶1 s1, sha ${LEASE.article.sha256.slice(0, 8)}…`,
    );
  });

  it('has its number raised', () => {
    expect([1, 2, 10].map(raised)).toEqual(['¹', '²', '¹⁰']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { render } from '../../src/slack/render.ts';
import { citationsOf } from '../support/answers.ts';
import { buttons, parts, quoted, said } from '../support/block-text.ts';
import { BUSY, factAt, found, LEASE, NOISE, toyArticle, toyLibrary } from '../support/slack-fixtures.ts';

const library = toyLibrary();
const refusal = (missing: object) =>
  render(
    'id',
    { kind: 'refused', missing: { kind: 'evidence', ...missing }, nearest: [], confidence: 0 },
    library,
  );

describe('an answer in Slack', () => {
  it('shows who says it, the words, where they stand, and our notes, in this order', () => {
    const { blocks, text } = render('id', found([BUSY], [{ kind: 'no_person' }]), library);
    expect(blocks.map(({ type }) => type)).toEqual(['context', 'rich_text', 'context', 'context', 'actions']);
    expect(said(blocks)).toEqual([
      'Ida Brandt, on Chirp · words in “…” are quoted directly, the rest is reported',
      '¹ Ostrey leases its harbour · ¶2, sentence 1 · publication date not recorded',
      'No sentence on this names a person.',
    ]);
    expect(text).toBe(
      '“Our harbour has never been busier,” she wrote on Chirp, adding that ferries &lt;return&gt; in May &amp; June.\n— Ida Brandt, on Chirp · Ostrey leases its harbour · ¶2, sentence 1 · publication date not recorded\nNo sentence on this names a person.',
    );
  });

  it('shows the source’s emphasis as bold and nothing of its marks', () => {
    const [quote] = parts(render('id', found([LEASE]), library).blocks).filter(
      ({ type }) => type === 'rich_text_quote',
    );
    expect(quote?.elements).toEqual([
      { type: 'text', text: 'The town of Ostrey has signed a ' },
      { type: 'text', text: '12-year lease', style: { bold: true } },
      { type: 'text', text: ' for its old harbour.' },
    ]);
  });

  it('numbers several quotes, with a button for each', () => {
    const { blocks, text } = render('id', found([LEASE, NOISE]), library);
    expect(said(blocks).map((line) => line[0])).toEqual(['¹', '²']);
    expect(buttons(blocks).map(({ label }) => label)).toEqual(['Read ¹ in context', 'Read ² in context']);
    expect(text).toContain('Residents fear noise.');
  });

  it('shows what each of several articles says, without a verdict, and a button for each', () => {
    const choices = [BUSY, NOISE].map((fact) => {
      const [citation] = citationsOf(found([fact]));
      return { label: fact.article.heading, quoted: true, article: true as const, citation };
    });
    const [first, second] = choices;
    if (first?.citation === undefined || second?.citation === undefined) throw new Error('Nothing is cited.');
    const answer = { kind: 'choose', choices: [first, second], confidence: 0.5 } as Answer;
    const { blocks, text } = render('id', answer, library);
    expect(quoted(blocks)).toHaveLength(2);
    expect(buttons(blocks).map(({ label }) => label)).toEqual(choices.map(({ label }) => label));
    expect(text).toMatch(/^Articles differ on this\. Which one do you mean\?\n“Our harbour/);
  });

  it('shows five quotes at most and says how many more there are', () => {
    const { blocks } = render('id', found([LEASE, NOISE, BUSY, LEASE, NOISE, BUSY, LEASE]), library);
    expect(quoted(blocks)).toHaveLength(5);
    expect(said(blocks).at(-1)).toBe('2 more not shown here.');
  });

  it('says in our words when a sentence is too long to show in full', () => {
    const body = `${'word '.repeat(2000)}end.`;
    const long = factAt(toyArticle(body), body, { paragraph: 1, sentence: 1 });
    const { blocks } = render('id', found([long]), library);
    const [shown = ''] = quoted(blocks);
    expect(body.startsWith(shown)).toBe(true);
    expect(shown).not.toContain('…');
    expect(said(blocks)[1]).toBe(
      `Shortened here: the sentence goes on for ${(body.length - shown.length).toLocaleString('en-GB')} more characters.`,
    );
  });

  it('says what is missing, and nothing that looks like a footnote', () => {
    const { blocks, text } = refusal({ kind: 'names', names: ['<!channel>', 'Ida *Brandt*'] });
    expect(said(blocks)).toEqual([
      'Not in my articles.',
      '“<!channel>” and “Ida *Brandt*” are not mentioned in the article.',
    ]);
    expect(text).toBe(
      'Not in my articles. “&lt;!channel&gt;” and “Ida *Brandt*” are not mentioned in the article.',
    );
    expect(parts(blocks)).toContainEqual({
      type: 'text',
      text: 'Not in my articles.',
      style: { bold: true },
    });
  });

  it('says plainly that a question is too long, or that there is nothing to quote', () => {
    expect(said(refusal({ kind: 'too_long', limit: 1000 }).blocks)).toEqual([
      'That is longer than 1,000 characters. Please ask one question in a sentence.',
    ]);
    expect(said(refusal({ kind: 'no_articles' }).blocks)).toEqual([
      'There are no articles yet.',
      'Drop a .txt or .md file into knowledge/, and I can quote it.',
    ]);
  });

  it('leaves out a button that could not carry its article’s path', () => {
    const far = toyArticle('One.', {}, 'x'.repeat(2500));
    const { blocks } = render('id', found([factAt(far, 'One.', { paragraph: 1, sentence: 1 })]), library);
    expect(buttons(blocks)).toEqual([]);
  });
});

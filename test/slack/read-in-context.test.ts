import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextView } from '../../src/slack/context-view.ts';
import { SLACK } from '../../src/slack/limits.ts';
import { button, buttons, parts, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import {
  BUSY,
  factAt,
  HARBOUR,
  HARBOUR_TEXT,
  NOISE,
  toyArticle,
  toyLibrary,
} from '../support/slack-fixtures.ts';
import { mentioned, press, pressInModal } from '../support/slack-payloads.ts';

const place = (fact: typeof BUSY) => ({
  article: fact.article.id,
  ...fact.span,
  sha: fact.article.sha256.slice(0, 16),
});

describe('Read in context', () => {
  it('opens the paragraph with the sentence underlined, between its neighbours', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('what did Brandt write?'));
    const answer = (await slack.one('chat.postMessage')).blocks;
    expect(await slack.deliver(press(button(answer, 'Read in context')))).toEqual([undefined]);
    const { view, trigger_id } = await slack.one('views.open');
    expect(trigger_id).toBe('1.2.3');
    expect(quoted(view)).toEqual([
      'The town of Ostrey has signed a 12-year lease for its old harbour. The lease was announced by Mayor Ida Brandt on Monday.',
      '“Our harbour has never been busier,” she wrote on Chirp, adding that ferries <return> in May & June. Residents fear noise.',
      'The council meets again in spring.',
    ]);
    const underlined = parts(view).filter((part) => JSON.stringify(part.style)?.includes('underline'));
    expect(underlined.map((part) => part.text)).toEqual([
      '“Our harbour has never been busier,” she wrote on Chirp, adding that ferries <return> in May & June.',
    ]);
    expect(said(view)).toEqual([
      'Ostrey leases its harbour',
      '¶1',
      '¶2, sentence 1, underlined here',
      '¶3',
      'To cite it:',
      `Ostrey leases its harbour, ¶2 s1, sha ${HARBOUR.sha256.slice(0, 8)}…`,
    ]);
  });

  it('goes on top of the modal it is pressed in', async () => {
    const slack = await workspace();
    await slack.deliver(
      pressInModal({ action_id: 'footnote_context_0', value: JSON.stringify(place(BUSY)) }),
    );
    expect(await slack.one('views.push')).toMatchObject({ trigger_id: '1.2.3' });
  });

  it.each([
    ['the article has changed', { ...place(BUSY), sha: 'ffff' }, /has changed since I answered/],
    ['the sentence is gone', { ...place(BUSY), start: 9999, end: 10_000 }, /has changed since I answered/],
    ['the article is gone', { ...place(BUSY), article: 'other' }, /no longer in my folder/],
    ['the button is not ours any more', 'old', /Please ask again/],
  ])('says so when %s', async (_, value, text) => {
    const slack = await workspace();
    await slack.deliver(press({ action_id: 'footnote_context_0', value: JSON.stringify(value) }));
    const { view } = await slack.one('views.open');
    expect(said(view).join()).toMatch(text);
    expect(quoted(view)).toEqual([]);
  });

  it('leads to the original where an address was recorded', () => {
    const article = toyArticle(HARBOUR_TEXT, { url: 'https://news.example/a', source: 'Ostrey Post' });
    const fact = factAt(article, 'Residents fear noise.', { paragraph: 2, sentence: 2 });
    const view = contextView(toyLibrary({ articles: [article], facts: [fact] }), place(fact));
    expect(buttons(view)).toMatchObject([
      { label: 'Open original', url: 'https://news.example/a#:~:text=Residents%20fear%20noise.' },
    ]);
    expect(said(view).at(-1)).toMatch(/^The town of Ostrey .*, Ostrey Post, ¶2 s2, sha [0-9a-f]{8}…$/);
  });

  it('stays light and true to the article for paragraphs of any length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*a*', 'word ', '😀', 'é', '\\', '"', '**b** ', '👩‍👩‍👧 '), {
          minLength: 1,
          maxLength: 4000,
        }),
        fc.constantFrom(1, 5, 40),
        (pieces, times) => {
          const long = `x${pieces.join('').repeat(times)}y.`;
          const article = toyArticle(`${long} Last one.\n\n${long}`);
          const fact = factAt(article, long, { paragraph: 1, sentence: 1 });
          const next = { ...fact, paragraph: 2 };
          const last = factAt(article, 'Last one.', { paragraph: 1, sentence: 2 });
          const view = contextView(
            toyLibrary({ articles: [article], facts: [fact, last, next] }),
            place(fact),
          );
          expect(JSON.stringify(view).length).toBeLessThanOrEqual(SLACK.view);
          const visible = article.body
            .split('')
            .filter((_, at) => !article.marks.some((m) => m.start <= at && at < m.end));
          for (const words of quoted(view)) expect(visible.join('')).toContain(words);
          expect(JSON.stringify(view).isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('shows a lone sentence without inventing neighbours', () => {
    const view = contextView(toyLibrary({ facts: [NOISE] }), place(NOISE));
    expect(quoted(view)).toEqual(['Residents fear noise.']);
  });
});

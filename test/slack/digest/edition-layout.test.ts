import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/digest/topics.ts';
import type { Article } from '../../../src/facts/article.ts';
import { quote, visible } from '../../../src/facts/quote.ts';
import { openLibrary } from '../../../src/library.ts';
import { layOut } from '../../../src/slack/digest/edition-layout.ts';
import { assemble } from '../../../src/slack/digest/layout.ts';
import { escaped } from '../../../src/slack/escapes.ts';
import { SLACK } from '../../../src/slack/limits.ts';
import { NO_LEXICON } from '../../../src/text/lexicon.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { checkBlocks } from '../../desk/limits/check-blocks.ts';
import { newChannel, nextEdition, note } from '../../digest/newsroom.ts';
import { buttons, parts, quoted } from '../../support/block-text.ts';
import { hostileTexts } from '../../support/hostile.ts';
import { articleOf } from '../../support/libraries.ts';

const OLD = note('harbour');

function laidOut(articles: readonly Article[], wish: Parameters<typeof nextEdition>[2] = {}) {
  const channel = newChannel();
  nextEdition(channel, [OLD]);
  const edition = nextEdition(channel, [...articles], wish);
  const library = openLibrary(articles, [], NO_LEXICON);
  const layout = layOut(edition, library, {
    digest: 'd1',
    name: 'Policy desk',
    since: 'Fri 09:00',
    introduced: true,
    words: ENGLISH,
  });
  return { edition, layout, message: assemble(layout, ENGLISH) };
}

describe('an edition in Slack', () => {
  it('says in its header and notification what it brings, and lists everything for screen readers', () => {
    const changed = articleOf('harbour', OLD.body.replace('two years', 'three years'), { title: OLD.title });
    const ferry = note('ferry', {
      published: '2026-03-01',
      source: 'Courier',
      url: 'https://courier.example/ferry',
    });
    const { message } = laidOut([changed, ferry]);
    expect(message.text.split('\n')[0]).toBe('Policy desk · 1 new, 1 changed since Fri 09:00');
    expect(message.blocks[0]).toMatchObject({
      type: 'header',
      text: { text: 'Policy desk · 1 new, 1 changed since Fri 09:00' },
    });
    for (const words of quoted(message.blocks)) expect(message.text).toContain(words);
    expect(quoted(message.blocks)).toContain('Builders of the harbour plan expect work to take three years.');
    expect(message.text).toMatch(/Was: Builders.*two years[\s\S]*Now: Builders.*three years/u);
  });

  it('has buttons to read more, to ask and to mute, and a link to the very sentence', () => {
    const ferry = note('ferry', { url: 'https://courier.example/ferry', tags: ['Traffic'] });
    const { message } = laidOut([OLD, ferry]);
    expect(buttons(message.blocks).map(({ label }) => label)).toEqual([
      'More from this article',
      'Ask about this',
      'Mute “Traffic”',
    ]);
    const [link] = parts(message.blocks).filter(({ type }) => type === 'link');
    expect(link?.url).toMatch(/^https:\/\/courier\.example\/ferry#:~:text=/u);
    expect(topicsOf(ferry, [])).toEqual(['Traffic']);
  });

  it('says to screen readers which article each button is about', () => {
    const { message } = laidOut([OLD, note('ferry', { url: 'https://courier.example/ferry' })]);
    const labels = parts(message.blocks)
      .filter(({ type }) => type === 'button')
      .map((part) => part.accessibility_label);
    expect(labels.filter((one) => one !== undefined)).toHaveLength(2);
    for (const label of labels.filter((one) => one !== undefined))
      expect(label).toMatch(/: News of the ferry/u);
  });

  it('leads from each of several quotes to its own sentence, and from none that is gone', () => {
    const address = 'https://courier.example/harbour';
    const several = note('ferry', { url: 'https://courier.example/ferry' });
    const reworded = articleOf('harbour', OLD.body.replace('two years', 'three years'), {
      title: OLD.title,
      url: address,
    });
    const { message } = laidOut([reworded, several]);
    const links = parts(message.blocks).filter(({ type }) => type === 'link');
    const urls = links.map(({ url }) => String(url));
    expect(new Set(urls).size).toBe(urls.length);
    const harbour = urls.filter((url) => url.startsWith(address));
    expect(harbour).toHaveLength(1);
    expect(decodeURIComponent(harbour[0] ?? '')).toContain('Builders of the harbour');
    expect(urls.filter((url) => url.includes('/ferry')).length).toBeGreaterThan(1);
    for (const { text } of links) expect(text).toMatch(/^¶\d+, sentence \d+$/u);
  });

  it('names some of what is beyond its limit', () => {
    const many = Array.from({ length: 19 }, (_, at) => note(`bridge${at + 10}`));
    const { message } = laidOut([OLD, ...many], { most: 5 });
    expect(message.text).toMatch(/And 14 more, among them “.+”, “.+” and “.+”\.$/u);
  });

  it('shows less of the last items first when it would be too long', () => {
    const long = Array.from({ length: 6 }, (_, at) => {
      const words = (letter: string) => Array.from({ length: 30 }, (_, n) => `${letter}${at}${n}`).join(' ');
      const body = ['b', 'c', 'd'].map((letter) => `The ship Amber${at} brought ${words(letter)}.`).join(' ');
      return articleOf(`ship${at}`, body, { title: `Arrival ${at}` });
    });
    const { layout, edition } = laidOut([OLD, ...long]);
    const counts = layout.pieces.map(({ blocks }) => quoted(blocks).length);
    expect(counts).toHaveLength(edition.items.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
  });

  it('fits into Slack’s limits, whatever the articles are made of, and quotes them exactly', () => {
    const hostile = fc.array(
      fc.record({
        body: hostileTexts,
        title: fc.option(hostileTexts),
        tag: hostileTexts,
        url: fc.constant('https://x.example/a'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 10 }), (some, most) => {
        const articles = some.map(({ body, title, tag, url }, at) =>
          articleOf(`a${at}`, `${body}\n\nThe council of Ostrey ${at} met in ${body} on Monday.`, {
            title,
            tags: [tag],
            url,
          }),
        );
        const { message, edition, layout } = laidOut(articles, { most });
        expect(checkBlocks(message.blocks, 'message')).toBeNull();
        expect(message.blocks.length).toBeLessThanOrEqual(SLACK.messageBlocks);
        expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(SLACK.message);
        expect(message.text.length).toBeLessThanOrEqual(SLACK.wholeFallback);
        for (const words of quoted(message.blocks)) expect(message.text).toContain(escaped(words));
        expect(message.text).not.toMatch(/<[!@#]/u);
        expect(parts(message.blocks).some(({ type }) => type === 'mrkdwn')).toBe(false);
        expect(layout.pieces.length + layout.left).toBeGreaterThanOrEqual(edition.items.length);
        const bodies = articles.map((article) =>
          visible(quote(article, { start: 0, end: article.body.length })),
        );
        for (const words of quoted(message.blocks))
          expect(bodies.some((body) => body.includes(words))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its introduction apart from the articles’ words', () => {
    const { layout } = laidOut([OLD, note('ferry')]);
    const { text, blocks } = assemble({ ...layout, introduction: 'Read <!here> first.' }, ENGLISH);
    expect(text).toContain('Editor’s note, not from the articles: Read &lt;!here&gt; first.');
    expect(quoted(blocks).join()).not.toContain('Read');
  });
});

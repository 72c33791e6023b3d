import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, FISHERY } from '../support/libraries.ts';
import { newChannel, nextEdition, note, quoted } from './newsroom.ts';

const kinds = (edition: { items: readonly { kind: string }[] }) => edition.items.map(({ kind }) => kind);

describe('the first edition', () => {
  it('takes what there is as known, and shows three of the newest with a sentence each', () => {
    const archive = Array.from({ length: 20 }, (_, at) =>
      note(`pier${at}`, { published: `2026-01-${String(at + 1).padStart(2, '0')}` }),
    );
    const channel = newChannel();
    const edition = nextEdition(channel, archive);
    expect(edition.first).toBe(true);
    expect(edition.items.map((item) => item.kind === 'new' && item.article.id)).toEqual([
      'pier19',
      'pier18',
      'pier17',
    ]);
    expect(edition.items.map((item) => quoted(item).length)).toEqual([1, 1, 1]);
    expect(edition.left).toBe(0);
    expect(nextEdition(channel, archive).items).toEqual([]);
  });

  it('of an empty folder says nothing', () => {
    expect(nextEdition(newChannel(), []).items).toEqual([]);
  });
});

describe('an edition', () => {
  const start = () => {
    const channel = newChannel();
    nextEdition(channel, [note('harbour')]);
    return channel;
  };

  it('brings new articles, the newest first, and counts what is beyond its limit', () => {
    const many = Array.from({ length: 19 }, (_, at) =>
      note(`bridge${at}`, { published: `2026-02-${String(at + 1).padStart(2, '0')}` }),
    );
    const edition = nextEdition(start(), [note('harbour'), ...many], { most: 5 });
    expect(edition.items.map((item) => item.kind === 'new' && item.article.id)).toEqual([
      'bridge18',
      'bridge17',
      'bridge16',
      'bridge15',
      'bridge14',
    ]);
    expect(edition.left).toBe(14);
    expect(edition.unshown).toHaveLength(14);
  });

  it('tells what was and what is now', () => {
    const before = note('harbour');
    const after = articleOf('harbour', before.body.replace('two years', 'three years'), {
      title: before.title,
    });
    const edition = nextEdition(start(), [after]);
    expect(kinds(edition)).toEqual(['changed']);
    expect(quoted(edition.items[0])).toEqual([
      'Builders of the harbour plan expect work to take two years. => Builders of the harbour plan expect work to take three years.',
    ]);
  });

  it('does not take a moved file for a new article', () => {
    const moved = articleOf('archive/harbour', note('harbour').body);
    expect(nextEdition(start(), [moved]).items).toEqual([]);
  });

  it('names days of older articles when they come near, the nearest first, once', () => {
    const calendar = articleOf(
      'year',
      'Builders, sailors and cooks of Ostrey meet at the harbour fair. The harvest fair of the cooks opens on 12 May 2026. Tickets for the regatta are sold from 7 May 2026. The ball was on 1 June 2025.',
    );
    const channel = newChannel();
    const articles = [note('harbour'), calendar];
    nextEdition(channel, articles, { day: '2026-01-02', most: 1 });
    const days = (day: string) =>
      nextEdition(channel, articles, { day }).items.map((item) => item.kind === 'ahead' && item.day);
    expect(days('2026-03-20')).toEqual([]);
    expect(days('2026-04-28')).toEqual(['2026-05-07', '2026-05-12']);
    expect(days('2026-04-29')).toEqual([]);
  });

  it('names days that are far while their article is new, and those beyond the limit when they are near', () => {
    const news = ['pier', 'mill'].map((thing) => note(thing, { published: '2026-03-19' }));
    const fair = articleOf('fair', 'The harvest fair of the cooks opens on 12 May 2026.');
    const gala = articleOf('gala', 'The winter gala of the sailors ends on 17 May 2026.');
    const channel = start();
    const named = (day: string) =>
      nextEdition(channel, [note('harbour'), ...news, fair, gala], { day, most: 2 }).items.flatMap((item) =>
        item.kind === 'ahead' ? item.day : [],
      );
    expect(named('2026-03-20')).toEqual(['2026-05-12']);
    expect(named('2026-03-21')).toEqual([]);
    expect(named('2026-05-04')).toEqual(['2026-05-17']);
  });

  it('answers what people ask, and tells editors what nobody can answer', () => {
    const articles = [note('harbour'), articleOf('fishery', FISHERY)];
    const channel = newChannel();
    nextEdition(channel, articles, { most: 1 });
    const wish = {
      asked: [
        { question: 'Where did the ceremony take place?', times: 4 },
        { question: 'How old is the moon?', times: 3 },
      ],
      gaps: [{ question: 'How much is a ticket?', times: 2 }],
    };
    const edition = nextEdition(channel, articles, wish);
    expect(kinds(edition)).toEqual(['asked', 'gap']);
    expect(quoted(edition.items[0])[0]).toContain('old lighthouse in Bergen');
    expect(nextEdition(channel, articles, wish).items).toEqual([]);
  });

  it('gives every section its turn at the limit', () => {
    const articles = [...['a', 'b', 'c', 'd'].map((letter) => note(`quay${letter}`)), note('harbour')];
    const edition = nextEdition(start(), articles, {
      most: 3,
      gaps: [{ question: 'How much is a ticket?', times: 2 }],
    });
    expect(kinds(edition)).toEqual(['new', 'new', 'gap']);
    expect(edition.left).toBe(2);
  });

  it('leaves out what its readers muted or did not choose', () => {
    const trade = note('customs', { tags: ['Trade'], collection: 'News' });
    const sport = note('rowing', { tags: ['Sport'], collection: 'Club' });
    const articles = [note('harbour'), trade, sport];
    const ids = (interests: object) =>
      nextEdition(start(), articles, {
        interests: { collections: [], topics: [], muted: [], ...interests },
      }).items.map((item) => item.kind === 'new' && item.article.id);
    expect(ids({ muted: ['sport'] })).toEqual(['customs']);
    expect(ids({ collections: ['club'] })).toEqual(['rowing']);
    expect(ids({ topics: ['trade'] })).toEqual(['customs']);
    expect(ids({ topics: ['rowing'] })).toEqual(['rowing']);
    expect(ids({ topics: ['chess'] })).toEqual([]);
  });

  it('never says again what any edition of the channel said', () => {
    const things = fc.array(
      fc.tuple(
        fc.constantFrom('pier', 'quay', 'lock', 'weir', 'dock'),
        fc.constantFrom('two', 'three', 'four'),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.array(things, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (folders, most) => {
          const channel = newChannel();
          const said: string[] = [];
          for (const folder of folders) {
            const latest = new Map(folder.map(([thing, years]) => [thing, years]));
            const articles = [...latest].map(([thing, years]) =>
              articleOf(thing, note(thing).body.replace('two years', `${years} years`), { title: thing }),
            );
            const { items } = nextEdition(channel, articles, { most });
            expect(items.length).toBeLessThanOrEqual(Math.max(3, most));
            said.push(...items.flatMap(({ keys }) => keys));
          }
          expect(new Set(said).size).toBe(said.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('quotes only what stands in the articles', () => {
    const { items } = nextEdition(start(), [note('harbour'), articleOf('fishery', FISHERY)]);
    for (const item of items) {
      if (item.kind !== 'new') continue;
      for (const { quote, fact } of item.citations)
        expect(quote.text).toBe(fact.article.body.slice(quote.span.start, quote.span.end));
    }
    expect(items.length).toBeGreaterThan(0);
  });
});

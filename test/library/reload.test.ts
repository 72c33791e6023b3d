import { describe, expect, it } from 'vitest';
import { liveLibrary } from '../../src/library/live-library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf } from '../support/libraries.ts';

const SHIPS = 400;
/** Ships are numbered from here, so that none has the number of an edition. */
const FIRST = 10;

/** Articles of one edition: all of them say that they are of it, so that an answer tells which one it is from. */
function editionOf(edition: number) {
  return Array.from({ length: SHIPS }, (_, ship) =>
    articleOf(
      `ship${String(ship).padStart(4, '0')}`,
      [
        `Ship number ${FIRST + ship} carries edition ${edition} to Ostrey.`,
        'The harbour master counted the crates, and the crew went ashore for a while.',
        `It left on 3 May with herring, timber and wool in its hold.`,
      ].join(' '),
      { title: `Ship ${ship}` },
    ),
  );
}

describe('a reload of many articles while questions arrive', () => {
  it('fails none of them, and shows none a mixture of two editions', async () => {
    const live = liveLibrary(NO_LEXICON);
    await live.update(editionOf(1), []);
    let done = false;
    const reloading = live.update(editionOf(2), []).then(() => {
      done = true;
    });
    const seen = new Set<string>();
    let asked = 0;
    while (!done) {
      const library = live.current();
      const editions = [asked % SHIPS, (asked * 7) % SHIPS].map((ship) => {
        const { answer } = library.decide(`What does ship number ${FIRST + ship} carry to Ostrey?`);
        expect(answer.kind).toBe('found');
        const text = answer.kind === 'found' ? answer.citations.map(({ quote }) => quote.text).join() : '';
        return /edition (\d)/.exec(text)?.[1];
      });
      expect(new Set(editions).size).toBe(1);
      seen.add(editions[0] ?? '');
      asked++;
      await new Promise(setImmediate);
    }
    await reloading;
    expect(asked).toBeGreaterThan(1);
    expect([...seen]).toEqual(['1']);
    const { answer } = live.current().decide('What does ship number 17 carry to Ostrey?');
    expect(answer.kind === 'found' && answer.citations[0].quote.text).toContain('edition 2');
  });
});

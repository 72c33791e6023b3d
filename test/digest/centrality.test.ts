import { describe, expect, it } from 'vitest';
import { mostTelling, weigh } from '../../src/digest/centrality.ts';
import { quote, visible } from '../../src/facts/quote.ts';
import { COUNCIL } from '../support/articles.ts';
import { FISHERY, libraryOf } from '../support/libraries.ts';

/**
 * Ranked by hand before the method was run. The council's vote to close the ferry is what every other sentence takes
 * up; its date and price come next; the weather and the gulls are nobody's news.
 */
const FERRY = [
  'Gulls rested on the railings of the promenade all morning. The council of Ostrey voted on Tuesday to close the old ferry line to the island.',
  'The ferry line to the island will close on 1 May, and the council will pay its 14 workers until winter. A bridge to the island, which the council built for 30 million euros, takes the place of the ferry.',
  'Rain fell for most of the day. The council of Ostrey had voted on Tuesday to close the old ferry line to the island, its speaker repeated.',
].join('\n\n');

function telling(bodies: Record<string, string>, article: number, limit: number): string[] {
  const { index } = libraryOf(bodies);
  return mostTelling(index, article, limit).map(({ fact }) => visible(quote(fact.article, fact.span)));
}

describe('the most telling facts', () => {
  it('are those a person chose, in that order, and none of them twice', () => {
    const [first, ...rest] = telling({ ferry: FERRY }, 0, 3);
    expect(first).toContain('voted on Tuesday to close the old ferry line');
    expect(rest.map((text) => text.slice(0, 20)).sort()).toEqual([
      'A bridge to the isla',
      'The ferry line to th',
    ]);
  });

  it('are less of the same when more are asked for, and never the reworded one', () => {
    const all = telling({ ferry: FERRY }, 0, 10);
    expect(all.filter((text) => text.includes('voted on Tuesday'))).toHaveLength(1);
    expect(all.at(-1)).toMatch(/Gulls|Rain/);
  });

  it('pass over what readers have had from another article', () => {
    const { index } = libraryOf({ ferry: FERRY, wire: FERRY });
    const had = mostTelling(index, 0, 3);
    const again = mostTelling(index, 1, 3, had).map(({ fact }) => visible(quote(fact.article, fact.span)));
    for (const { fact } of had) expect(again).not.toContain(visible(quote(fact.article, fact.span)));
  });

  it('can be read alone: no heading, no question, nothing that points back', () => {
    const body =
      '# The ferry line to the island\n\nIt closes in May, the council said on Tuesday. Will the ferry come back to the island one day?\n\nFine.';
    expect(telling({ ferry: body }, 0, 3)).toEqual([]);
  });

  it('begin with the event itself', () => {
    expect(telling({ council: COUNCIL.body }, 0, 1)[0]).toContain('voted 7-2 on Tuesday to close Mill Lane');
  });

  it('begin with the event also where a short article hardly takes it up, and two other facts share a word', () => {
    const body = [
      'The city library of Kallund will stay open until 9 p.m. on weekdays, the council decided on Tuesday by 21 votes to 9.',
      'Librarian Jonas Weil called the decision “a gift to everyone who works late.” The evening hours cost 180,000 euros a year.',
      'A review of the opening hours is planned for 15 January 2027.',
    ].join('\n\n');
    expect(telling({ council: COUNCIL.body, library: body }, 1, 1)[0]).toContain(
      'will stay open until 9 p.m.',
    );
  });

  it('are weighed as vectors of length one', () => {
    const { index } = libraryOf({ fishery: FISHERY });
    const { weights } = weigh(index, 0);
    expect(Math.hypot(...weights.values())).toBeCloseTo(1);
  });
});

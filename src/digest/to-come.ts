import { statementKey } from './changes.ts';
import { datesAhead } from './dates-ahead.ts';
import { cited, type Item } from './item.ts';
import { newcomer } from './news.ts';
import type { Newsroom, Wanted } from './newsroom.ts';

/** How far ahead a day is worth telling when a new article names it, in days. */
const HORIZON = 60;
/** The same for articles that readers know of: such a day is told when it is near. */
const NEAR = 14;

/**
 * Facts that name a day to come, the nearest first: far ones while their article is new, all others when the day is near. So an
 * archive does not fill edition after edition with days that are months away, and none is told only when nobody plans yet.
 */
export function daysToCome({ wanted, commission, claim }: Newsroom): Item[] {
  const { day: today, past } = commission;
  const isNew = newcomer(past);
  const ahead = (some: readonly Wanted[], horizon: number) =>
    datesAhead(
      some.flatMap(({ facts }) => facts),
      today,
      horizon,
    );
  const fresh = wanted.filter(({ article }) => isNew(article));
  const known = wanted.filter(({ article }) => !isNew(article));
  return [...ahead(fresh, HORIZON), ...ahead(known, NEAR)]
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .flatMap(({ day, fact }): Item[] => {
      const keys = [statementKey(fact)];
      return claim(keys) ? [{ kind: 'ahead', article: fact.article, day, citation: cited(fact), keys }] : [];
    });
}

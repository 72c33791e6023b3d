import { statementKey } from './changes.ts';
import { datesAhead } from './dates-ahead.ts';
import { cited, type Item } from './item.ts';
import type { Newsroom } from './newsroom.ts';

/** How far ahead a named day is worth telling, in days. */
const HORIZON = 60;

/** Facts that name a day to come, the nearest first. */
export function daysToCome({ wanted, commission, claim }: Newsroom): Item[] {
  const facts = wanted.flatMap((one) => one.facts);
  return datesAhead(facts, commission.day, HORIZON).flatMap(({ day, fact }): Item[] => {
    const keys = [statementKey(fact)];
    return claim(keys) ? [{ kind: 'ahead', article: fact.article, day, citation: cited(fact), keys }] : [];
  });
}

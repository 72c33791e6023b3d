import type { LookedFor } from './looked-for.ts';
import type { Search } from './sought.ts';
import { TITLE } from './weighting.ts';

/** What an article's title adds to each word of the question; null where it has none of them. */
export function titleBonus(
  { held, sought }: Search,
  lookedFor: LookedFor,
): (article: number) => Float64Array | null {
  const { titleStarts, titleWords } = held.segment;
  const known = new Map<number, Float64Array | null>();
  const stands = (word: number, from: number, to: number) => {
    for (let at = from; at < to; at++) if (titleWords[at] === word) return true;
    return false;
  };
  const read = (article: number) => {
    const from = titleStarts[article] as number;
    const to = titleStarts[article + 1] as number;
    let bonus: Float64Array | null = null;
    for (let at = from; at < to; at++) {
      const place = lookedFor.placeOf(titleWords[at] as number);
      for (let way = lookedFor.ways[place] ?? null; way !== null; way = way.next) {
        bonus ??= new Float64Array(sought.length);
        if (!way.others.every((other) => stands(other, from, to))) continue;
        const more = TITLE * way.weight;
        if (more > (bonus[way.term] as number)) bonus[way.term] = more;
      }
    }
    return bonus;
  };
  return (article) => {
    let bonus = known.get(article);
    if (bonus === undefined) {
      bonus = read(article);
      known.set(article, bonus);
    }
    return bonus;
  };
}

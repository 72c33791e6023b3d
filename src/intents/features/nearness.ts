import type { Meeting } from '../evidence.ts';
import type { Feature } from '../feature.ts';

/** Neighbouring words of the question that are neighbours in the fact, in the same order, as a share of all pairs. */
export const adjacentPairs: Feature = {
  name: 'phrases',
  score({ question, words }) {
    const { sequence, telling } = question;
    let met = 0;
    let all = 0;
    for (let at = 0; at + 1 < sequence.length; at++) {
      if (telling[at] === 0 && telling[at + 1] === 0) continue;
      all++;
      if (standTogether(words, sequence[at] ?? -1, sequence[at + 1] ?? -1)) met++;
    }
    return all === 0 ? 0 : met / all;
  },
};

function standTogether(terms: Int32Array, first: number, second: number): boolean {
  if (first < 0 || second < 0) return false;
  for (let place = terms.indexOf(first); place !== -1; place = terms.indexOf(first, place + 1))
    if (terms[place + 1] === second) return true;
  return false;
}

/** Words that follow each other in the question, at most four words apart in the fact, as a share of all such pairs. */
export const nearPairs: Feature = {
  name: 'pairs near',
  score({ question, meetings }) {
    const { terms } = question;
    let met = 0;
    let all = 0;
    for (let at = 0; at + 1 < terms.length; at++) {
      const weight = (terms[at]?.weight ?? 0) + (terms[at + 1]?.weight ?? 0);
      all += weight;
      met += weight * nearest(meetings, at, at + 1);
    }
    return all === 0 ? 0 : Math.min(1, met / all);
  },
};

/** How near two terms come: 1 side by side, a third four words apart, 0 beyond. */
function nearest(meetings: readonly Meeting[], first: number, second: number): number {
  let best = 0;
  for (const one of meetings) {
    if (one.term !== first) continue;
    for (const other of meetings) {
      const apart = Math.abs(one.place - other.place);
      if (other.term !== second || apart > 4) continue;
      best = Math.max(best, Math.min(one.weight, other.weight) * (apart <= 1 ? 1 : 1 - apart / 6));
    }
  }
  return best;
}

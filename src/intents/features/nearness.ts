import type { Feature } from '../feature.ts';
import type { Meeting } from '../meet.ts';

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

/** The longest stretch of the question that stands in the fact word for word, little words too: 1 from six words on. */
export const longestStretch: Feature = {
  name: 'longest stretch',
  score({ question: { sequence, telling }, words }) {
    let longest = 0;
    for (let at = 0; at < sequence.length; at++) {
      const first = sequence[at] ?? -1;
      if (first < 0) continue;
      for (let place = words.indexOf(first); place !== -1; place = words.indexOf(first, place + 1)) {
        let tells = false;
        let length = 0;
        for (; sequence[at + length] === words[place + length]; length++) {
          if (at + length >= sequence.length) break;
          tells ||= telling[at + length] === 1;
        }
        if (tells) longest = Math.max(longest, length);
      }
    }
    return Math.min(1, longest / 6);
  },
};

/** How many words apart the first and the last of a cluster may stand. */
const CLUSTER = 8;

/** The share of the question that stands together within eight words of the fact. */
export const cluster: Feature = {
  name: 'words together',
  score({ question, meetings, mass }) {
    if (mass === 0) return 0;
    let best = 0;
    for (let from = 0; from < meetings.length; from++) {
      const first = meetings[from]?.place ?? 0;
      let together = 0;
      for (let at = 0; at < question.terms.length; at++)
        together += (question.terms[at]?.weight ?? 0) * metWithin(meetings, from, first + CLUSTER, at);
      best = Math.max(best, together);
    }
    return Math.min(1, best / mass);
  },
};

/** How well a term is met from one meeting on and before a place. */
function metWithin(meetings: readonly Meeting[], from: number, before: number, term: number): number {
  let best = 0;
  for (let at = from; at < meetings.length; at++) {
    const meeting = meetings[at];
    if (meeting === undefined || meeting.place >= before) break;
    if (meeting.term === term && meeting.weight > best) best = meeting.weight;
  }
  return best;
}

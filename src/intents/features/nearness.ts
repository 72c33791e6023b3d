import type { Candidate, Feature } from '../feature.ts';

/** Places of each term of the question in the fact, by the best way it is met. */
function places(candidate: Candidate): number[][] {
  const { index, question, fact } = candidate;
  const terms = index.terms(fact);
  return question.terms.map((term) => {
    const ways = new Set(term.variants.flatMap((variant) => variant.terms.slice(0, 1)));
    const found: number[] = [];
    terms.forEach((one, at) => {
      if (ways.has(one)) found.push(at);
    });
    return found;
  });
}

/** Neighbouring words of the question that are neighbours in the fact, in the same order, as a share of all pairs. */
export const adjacentPairs: Feature = {
  name: 'phrases',
  score(candidate) {
    const { index, question, fact } = candidate;
    const wanted = question.stems.map((stem) => index.dictionary.get(stem) ?? -1);
    if (wanted.length < 2) return 0;
    const terms = index.terms(fact);
    const pairs = new Set<string>();
    for (let at = 0; at + 1 < terms.length; at++) pairs.add(`${terms[at]} ${terms[at + 1]}`);
    let met = 0;
    let all = 0;
    const content = new Set(question.terms.flatMap((term) => term.stems));
    for (let at = 0; at + 1 < wanted.length; at++) {
      if (!content.has(question.stems[at] ?? '') && !content.has(question.stems[at + 1] ?? '')) continue;
      all++;
      if (pairs.has(`${wanted[at]} ${wanted[at + 1]}`)) met++;
    }
    return all === 0 ? 0 : met / all;
  },
};

/** How close together the question's words stand in the fact: 1 when nothing is between them. 0 for fewer than two. */
export const compactness: Feature = {
  name: 'closeness',
  score(candidate) {
    const met = places(candidate).filter((found) => found.length > 0);
    if (met.length < 2) return 0;
    const all = met.flatMap((found, term) => found.map((at) => ({ at, term }))).sort((a, b) => a.at - b.at);
    let best = Number.POSITIVE_INFINITY;
    const counts = new Map<number, number>();
    let from = 0;
    for (const { at, term } of all) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      while (counts.size === met.length) {
        const first = all[from];
        if (first === undefined) break;
        best = Math.min(best, at - first.at + 1);
        const left = (counts.get(first.term) ?? 1) - 1;
        if (left === 0) counts.delete(first.term);
        else counts.set(first.term, left);
        from++;
      }
    }
    return met.length / best > 1 ? 1 : met.length / best;
  },
};

/** The longest run of the question's words that the fact has in the same order, as a share of the question. */
export const sameOrder: Feature = {
  name: 'order',
  score(candidate) {
    const wanted = places(candidate);
    if (wanted.length < 2) return 0;
    let lengths: { end: number; length: number }[] = [{ end: -1, length: 0 }];
    for (const found of wanted) {
      const next = [...lengths];
      for (const at of found) {
        const longest = Math.max(...lengths.filter(({ end }) => end < at).map(({ length }) => length));
        next.push({ end: at, length: longest + 1 });
      }
      lengths = next.sort((a, b) => a.end - b.end || b.length - a.length).slice(0, 200);
    }
    return Math.max(...lengths.map(({ length }) => length)) / wanted.length;
  },
};

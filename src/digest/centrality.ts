import type { Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { inverseFrequency } from '../intents/rarity.ts';
import { standsAlone } from './stands-alone.ts';

/** A fact as a bag of weighted stems, of length 1 as a vector. */
export interface Weighed {
  readonly fact: Fact;
  readonly weights: ReadonlyMap<number, number>;
}

/** Facts of an article that are compared with each other; the work grows with the square. */
const COMPARED = 250;
/** Probability of following a link of the graph instead of starting anew; 0.85 in PageRank, less where starts tell. */
const DAMPING = 0.6;
const ROUNDS = 30;
/** The walk starts at a fact without names, dates or amounts this often, against 1 more for one with three. */
const PLAIN = 0.2;
const NAMING = 3;
/** Below this two facts have nothing to do with each other. */
const LINKED = 0.05;
/** How much centrality counts against novelty when the next fact is chosen, 0..1. */
const RELEVANCE = 0.7;
/** A fact more similar than this to a chosen one says the same again. */
const SAME = 0.6;

/**
 * The most telling facts of an article, best first: those whose words the rest of the article takes up, without
 * saying the same twice.
 *
 * Two facts are linked by the cosine of their stems, each weighed by its inverse frequency in the whole intent index.
 * A random walk over those links (LexRank: Erkan and Radev 2004, continuous form) gives each fact its centrality; the
 * walk starts anew at facts near the beginning and at such that name names, dates or amounts (biased LexRank:
 * Otterbacher, Erkan and Radev 2005), also where the links of a fact are weaker than 1 together: a chance word shared by
 * two facts of a short article must not outweigh its first. Then one fact after the other is taken by maximal marginal
 * relevance (Carbonell and Goldstein 1998). Headings, questions, fragments and sentences that need the one before them are left out.
 *
 * @param article Number of the article in the index.
 * @param said Facts that readers have had already; what says the same is passed over.
 */
export function mostTelling(
  index: InvertedIndex,
  article: number,
  limit: number,
  said: readonly Weighed[] = [],
): Weighed[] {
  const { facts, central } = graphOf(index, article);
  const chosen: Weighed[] = [];
  const left = new Set(facts.keys());
  while (chosen.length < limit && left.size > 0) {
    let best: { at: number; worth: number } | null = null;
    for (const at of left) {
      const nearest = Math.max(
        0,
        ...[...said, ...chosen].map((other) => likeness(facts[at] as Weighed, other)),
      );
      if (nearest > SAME) {
        left.delete(at);
        continue;
      }
      const worth = RELEVANCE * (central[at] ?? 0) - (1 - RELEVANCE) * nearest;
      if (best === null || worth > best.worth) best = { at, worth };
    }
    if (best === null) break;
    left.delete(best.at);
    chosen.push(facts[best.at] as Weighed);
  }
  return chosen;
}

/** A fact's stems, weighed by their inverse frequency in the index. */
export function weigh(index: InvertedIndex, number: number): Weighed {
  const terms = index.terms(number);
  const content = index.content(number);
  const weights = new Map<number, number>();
  terms.forEach((term, at) => {
    if (content[at] !== 1) return;
    const rarity = inverseFrequency(index.frequency(term), index.facts.length);
    weights.set(term, (weights.get(term) ?? 0) + rarity);
  });
  const length = Math.hypot(...weights.values()) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return { fact: index.facts[number] as Fact, weights };
}

/** Cosine of two facts, 0..1. */
export function likeness(one: Weighed, other: Weighed): number {
  const [few, many] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return Math.min(1, sum);
}

const graphs = new WeakMap<InvertedIndex, Map<number, Graph>>();

interface Graph {
  readonly facts: readonly Weighed[];
  readonly central: readonly number[];
}

/** An article's graph, walked once for each index: many digests may tell of the same article. */
function graphOf(index: InvertedIndex, article: number): Graph {
  const walked = graphs.get(index) ?? new Map<number, Graph>();
  graphs.set(index, walked);
  const known = walked.get(article);
  if (known !== undefined) return known;
  const facts = candidates(index, article);
  const graph = { facts, central: centralities(facts) };
  walked.set(article, graph);
  return graph;
}

function candidates(index: InvertedIndex, article: number): Weighed[] {
  const { from, to } = index.articleFacts(article);
  const found: Weighed[] = [];
  for (let number = from; number < to && found.length < COMPARED; number++) {
    const fact = index.facts[number] as Fact;
    if (standsAlone(visible(quote(fact.article, fact.span)), fact)) found.push(weigh(index, number));
  }
  return found;
}

/** Stationary probabilities of the walk, scaled so that the largest is 1. */
function centralities(facts: readonly Weighed[]): number[] {
  const starts = facts.map(
    ({ fact }, at) => (PLAIN + Math.min(NAMING, fact.entities.length) / NAMING) / (1 + at),
  );
  const all = starts.reduce((sum, start) => sum + start, 0);
  const links = facts.map((one, at) =>
    facts.map((other, to) => {
      const alike = at === to ? 0 : likeness(one, other);
      return alike < LINKED ? 0 : alike;
    }),
  );
  const strengths = links.map((row) => row.reduce((sum, link) => sum + link, 0));
  let rank = starts.map((start) => start / all);
  for (let round = 0; round < ROUNDS; round++) {
    const next = starts.map((start) => ((1 - DAMPING) * start) / all);
    rank.forEach((probability, from) => {
      const strength = strengths[from] ?? 0;
      const lost = Math.max(0, 1 - strength);
      next.forEach((_, to) => {
        const followed = (links[from]?.[to] ?? 0) / Math.max(1, strength);
        const share = followed + (lost * (starts[to] ?? 0)) / all;
        next[to] = (next[to] ?? 0) + DAMPING * probability * share;
      });
    });
    rank = next;
  }
  const most = Math.max(...rank, Number.MIN_VALUE);
  return rank.map((probability) => probability / most);
}

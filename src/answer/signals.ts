import { written } from '../facts/fact.ts';
import { type Candidate, coveredWhere } from '../intents/feature.ts';
import { FEATURES } from '../intents/features.ts';
import { WANTED } from '../intents/question-type.ts';
import type { Ranked, Ranking } from '../intents/rank.ts';
import { smallness } from '../intents/smallness.ts';
import type { Missing } from './answer.ts';
import { doubt } from './doubts.ts';
import { look } from './look.ts';
import { losses } from './losses.ts';

/** Kinds of doubt the gate weighs. In a large folder they are reasons like others, not yet a refusal. */
const DOUBTS: readonly Missing['kind'][] = ['names', 'words', 'statement', 'detail'];

/** One sign of whether the first candidate answers, each 0..1. */
interface Signal {
  readonly name: string;
  value(ranking: Ranking, first: Ranked): number;
}

const OWN: readonly Signal[] = [
  {
    name: 'margin',
    value: ({ ranked }, first) => Math.tanh((first.score - (ranked[1]?.score ?? first.score - 8)) / 4),
  },
  { name: 'share', value: (ranking, first) => shareOf(ranking, first, (one) => one === first) },
  {
    name: 'share of its paragraph',
    value: (ranking, first) => shareOf(ranking, first, sameParagraph(first)),
  },
  { name: 'share of its article', value: (ranking, first) => shareOf(ranking, first, sameArticle(first)) },
  { name: 'level', value: (_, first) => Math.tanh(Math.max(0, first.score) / 25) },
  { name: 'height', value: (_, first) => Math.min(1, Math.max(0, first.score) / 60) },
  {
    name: 'better by BM25F',
    value: ({ ranked }, { candidate }) =>
      Math.min(10, ranked.filter((one) => one.candidate.score > candidate.score).length) / 10,
  },
  {
    name: 'better in context',
    value: ({ ranked }, first) =>
      Math.min(10, ranked.filter(({ candidate }) => candidate.met > first.candidate.met + 1e-9).length) / 10,
  },
  {
    name: 'words unmet',
    value: (_, { candidate }) =>
      1 - coveredWhere(candidate, (at) => ((candidate.context[at] ?? 0) >= 0.3 ? 1 : 0)),
  },
  { name: 'small folder', value: (_, { candidate }) => smallness(candidate.index) },
  {
    name: 'large folder',
    value: (_, { candidate }) => Math.min(1, Math.log(candidate.index.facts.length) / Math.log(1e6)),
  },
  {
    name: 'negation missed',
    value: ({ question }, { candidate }) => {
      const fact = candidate.index.facts[candidate.fact];
      return NEGATION.test(question.text) && fact !== undefined && !NEGATION.test(written(fact)) ? 1 : 0;
    },
  },
  { name: 'opposite said', value: (_, { candidate }) => (saysOpposite(candidate) ? 1 : 0) },
];

/** The fact has the opposite of a word of the question, and not that word: "the first to leave" where "the last" was asked for. */
function saysOpposite({ question: { sequence, opposites }, words }: Candidate): boolean {
  return opposites.some(
    (opposite, at) => opposite.some((term) => words.includes(term)) && !words.includes(sequence[at] ?? -1),
  );
}

const NEGATION =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|except|unlike|other than|cannot|\w+n['’]t|least|fewest|only|rather than|instead)\b/i;

const LOSSES = losses.names;
const LOOK = look.names;

/** Names of the gate's signals, in the order of {@link signals}. */
export const SIGNALS: readonly string[] = [
  ...FEATURES.map(({ name }) => name),
  ...OWN.map(({ name }) => name),
  ...LOSSES,
  ...LOOK,
  ...LOOK.map((name) => `${name}, small folder`),
  ...WANTED.map((wanted) => `wants ${wanted}`),
  ...DOUBTS.map((kind) => `doubt: ${kind}`),
];

/** What speaks for and against the first candidate; all zero without one. */
export function signals(ranking: Ranking): Float32Array {
  const [first] = ranking.ranked;
  if (first === undefined) return new Float32Array(SIGNALS.length);
  const { question } = ranking;
  const doubted = doubt(ranking, 1)?.kind;
  const looks = look.values(question.text);
  const small = smallness(first.candidate.index);
  const values = new Float32Array(SIGNALS.length);
  let at = 0;
  const add = (some: ArrayLike<number>) => {
    values.set(some, at);
    at += some.length;
  };
  add(first.values);
  add(OWN.map((signal) => signal.value(ranking, first)));
  add(losses.values(first.candidate));
  add(looks);
  add(looks.map((value) => value * small));
  add(WANTED.map((wanted) => (question.wanted === wanted ? 1 : 0)));
  add(DOUBTS.map((kind) => (doubted === kind ? 1 : 0)));
  return values;
}

/** The share of all odds, 0..1, that falls to some of the candidates (softmax over their scores). */
function shareOf({ ranked }: Ranking, first: Ranked, some: (one: Ranked) => boolean): number {
  let all = 0;
  let theirs = 0;
  for (const one of ranked) {
    const odds = Math.exp(one.score - first.score);
    all += odds;
    if (some(one)) theirs += odds;
  }
  return theirs / all;
}

function sameArticle({ candidate: { index, fact } }: Ranked): (other: Ranked) => boolean {
  const article = index.articleOf(fact);
  return ({ candidate }) => index.articleOf(candidate.fact) === article;
}

function sameParagraph({ candidate: { index, fact } }: Ranked): (other: Ranked) => boolean {
  const { from, to } = index.paragraph(fact);
  return ({ candidate }) => candidate.fact >= from && candidate.fact < to;
}

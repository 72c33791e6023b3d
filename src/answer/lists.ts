import { type Fact, written } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Term } from '../intents/question.ts';
import type { Ranked, Ranking } from '../intents/rank.ts';
import type { Note } from './answer.ts';
import { QUOTES } from './more.ts';

/** Quotes of a list in its own order, and whether it goes on. */
export interface Listed {
  readonly quoted: readonly Ranked[];
  readonly notes: readonly Note[];
}

/** Several things are asked for, or what is to be done step by step. */
const STEPS =
  /\b(?:steps?|list|all the|every|everything|stages?)\b|\bhow (?:do|does|can|should|to|must)\b|\bwhat (?:do|should|must|can) (?:i|we|you)\b/i;
const MARK = /(?:^|\n)[ \t>]*(?:[-*+•]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/;
/** So much of an article is looked at before an item for its mark. */
const REACH = 40;

/**
 * The items of a list where the first fact is one of them, or the heading or sentence that leads to them, and the question is
 * about the list as a whole. Up to three, in their order. What only leads to a list answers nothing and is left out. Null for
 * any other question.
 */
export function listed({ question, ranked }: Ranking): Listed | null {
  const [first] = ranked;
  if (first === undefined || !(question.form.plural || STEPS.test(question.text))) return null;
  const { index, fact } = first.candidate;
  const leads = leadsToList(index.facts[fact]);
  const items = itemsAround(index, leads ? fact + 1 : fact);
  if (items.length < 2 || (!leads && isAboutOne(first, items))) return null;
  const place = Math.max(0, items.indexOf(fact) - QUOTES + 1);
  const shown = items.slice(place, place + QUOTES);
  return asList(first, ranked, shown, items.length - shown.length);
}

/** Facts beside the first as a list, whether they are ranked or not. @param left How many more of it are not shown. */
export function asList(
  first: Ranked,
  ranked: readonly Ranked[],
  shown: readonly number[],
  left: number,
): Listed {
  const known = new Map(ranked.map((one) => [one.candidate.fact, one]));
  return {
    quoted: shown.map((fact) => known.get(fact) ?? { ...first, candidate: { ...first.candidate, fact } }),
    notes: left > 0 ? [{ kind: 'list_goes_on', count: left }] : [],
  };
}

/** "The plan has three priorities:" */
function leadsToList(fact: Fact | undefined): boolean {
  if (fact === undefined || fact.form === 'item') return false;
  return fact.form === 'heading' || written(fact).trimEnd().endsWith(':');
}

/** First sentences of the items of the list that a fact belongs to. */
function itemsAround(index: InvertedIndex, fact: number): number[] {
  const { from, to } = index.articleFacts(index.articleOf(fact));
  const belongs = (at: number) => at >= from && at < to && isItem(index.facts[at], index.facts[fact]);
  if (!belongs(fact)) return [];
  let begin = fact;
  while (belongs(begin - 1)) begin--;
  const items: number[] = [];
  for (let at = begin; belongs(at); at++) if (index.facts[at]?.sentence === 1) items.push(at);
  return items;
}

/** An item under the same heading. A row of a table is none. */
function isItem(fact: Fact | undefined, other: Fact | undefined): boolean {
  if (fact === undefined || other === undefined || fact.form !== 'item') return false;
  if (fact.under?.start !== other.under?.start) return false;
  const { article, span, sentence } = fact;
  return sentence > 1 || MARK.test(article.body.slice(Math.max(0, span.start - REACH), span.start));
}

/** A word of the question that stands in the chosen item and nowhere else in or before its list: "which damaged items". */
function isAboutOne(
  { candidate: { question, index, fact, evidence } }: Ranked,
  items: readonly number[],
): boolean {
  const heading = headingOf(index, fact);
  const shared = [...items.filter((item) => item !== fact), (items[0] ?? 0) - 1, heading];
  return question.terms.some(
    (term, at) =>
      term.role !== 'asked' &&
      (evidence.here[at] ?? 0) > 0 &&
      (evidence.title[at] ?? 0) === 0 &&
      !shared.some((other) => holds(index, other, term)),
  );
}

function headingOf(index: InvertedIndex, fact: number): number {
  const { from, to } = index.articleFacts(index.articleOf(fact));
  const start = index.facts[fact]?.under?.start;
  for (let at = fact; at >= from && at < to; at--)
    if (index.facts[at]?.form === 'heading' && index.facts[at]?.span.start === start) return at;
  return -1;
}

function holds(index: InvertedIndex, fact: number, { variants }: Term): boolean {
  if (index.facts[fact] === undefined) return false;
  const terms = new Set(index.terms(fact));
  return variants.some((variant) => variant.terms.every((term) => terms.has(term)));
}

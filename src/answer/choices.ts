import { ownName } from '../facts/entities.ts';
import { quote } from '../facts/quote.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Ranking } from '../intents/rank.ts';
import { isSmall } from '../intents/smallness.ts';
import { stemsOf } from '../text/tokens.ts';
import { type Answer, type Choice, LONGEST_LABEL, MOST_CHOICES } from './answer.ts';

/** Offices that several people may hold: "what did the minister say" has as many readings as there are ministers. */
const OFFICES = new Set(
  stemsOf(
    'minister secretary president official leader ambassador senator spokesman spokeswoman governor mayor general',
  ),
);

/**
 * The readings of a question that asks for the words of "the minister" where several ministers are named, in a small folder
 * anywhere, in a large one in the article that ranks first; null for any other question.
 */
export function choices({
  question,
  ranked,
}: Ranking): Omit<Extract<Answer, { kind: 'choose' }>, 'confidence'> | null {
  const index = ranked[0]?.candidate.index;
  if (index === undefined || question.wanted !== 'statement') return null;
  const office = question.terms.find((term) => term.stems.length === 1 && OFFICES.has(term.stems[0] ?? ''));
  const own = question.terms.filter((term) => term.role !== 'asked');
  if (office === undefined || own.length > 1) return null;
  const people = holders(index, office.stems[0] ?? '', ranked[0]?.candidate.fact ?? 0);
  const found = people.map((person) => choice(index, person)).slice(0, MOST_CHOICES);
  const [first, second, ...rest] = found;
  if (first === undefined || second === undefined) return null;
  return {
    kind: 'choose',
    choices: [first, second, ...rest],
  };
}

interface Person {
  readonly name: string;
  /** First fact that names the person with the office. */
  readonly fact: number;
}

function holders(index: InvertedIndex, office: string, near: number): Person[] {
  const { from, to } = isSmall(index)
    ? { from: 0, to: index.facts.length }
    : index.articleFacts(index.articleOf(near));
  const found = new Map<string, Person>();
  for (let fact = from; fact < to; fact++) {
    for (const { kind, text } of index.entities(fact)) {
      if (kind !== 'person' || !stemsOf(text).includes(office)) continue;
      const name = ownName(text.split(/\s+/));
      if (!found.has(name)) found.set(name, { name, fact });
    }
  }
  return [...found.values()];
}

/** The person's first statement, else the sentence that mentions them, said to be only that. */
function choice(index: InvertedIndex, { name, fact }: Person): Choice {
  const { from, to } = index.articleFacts(index.articleOf(fact));
  const spoken = index.facts
    .slice(from, to)
    .find(({ statements }) => statements.some(({ speaker }) => speaker === name));
  const cited = spoken ?? index.facts[fact];
  if (cited === undefined) throw new RangeError(`fact ${fact} is not in the index`);
  return {
    label: name.slice(0, LONGEST_LABEL),
    quoted: spoken !== undefined,
    citation: { fact: cited, quote: quote(cited.article, cited.span), score: 1 },
  };
}

import { type Fact, isSameFact } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Scope } from '../intents/retrieve.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { type Answer, type Citation, factsIn, type Look, type Note } from './answer.ts';
import { followUp } from './follow-up.ts';
import { QUOTES } from './more.ts';
import type { Parts } from './parts.ts';

type Found = Extract<Answer, { kind: 'found' }>;

interface Part {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * One answer to a question that asks several things. A further quote is shown only where it answers a part as a question of its
 * own; what no sentence answers is said. In front stands the quote of the whole question, then those of its parts in the
 * order asked. A question that is refused as a whole is answered where each of its parts is, or where some of those whose
 * words are wanted speak.
 *
 * @param look Answers a question within some articles.
 */
export function together(
  index: InvertedIndex,
  lexicon: Lexicon,
  whole: Answer,
  { questions, kind }: Parts,
  look: Look,
  scope: Scope,
): Answer {
  if (whole.kind === 'choose') return whole;
  const parts: Part[] = [];
  for (const asked of questions) {
    const before = parts.at(-1) ?? null;
    const facts = before === null ? factsIn(whole) : factsIn(before.answer);
    const question =
      before === null ? asked : (followUp(index, lexicon, { ...before, facts }, asked) ?? asked);
    const there = kind === 'speakers' ? null : articlesOf(index, facts, scope);
    const near = there === null ? null : look(question, there);
    const answer = near?.kind === 'found' ? near : look(question, scope);
    parts.push({ question, answer });
  }
  const found = parts
    .filter(({ question, answer }) => kind !== 'speakers' || isSpoken(answer, question))
    .map(({ answer }) => answer)
    .filter((answer) => answer.kind === 'found');
  const all = found.length === parts.length;
  const [first] = found;
  if (first === undefined || (kind === 'nouns' && !all)) return whole;
  if (whole.kind === 'refused' && !all && kind !== 'speakers') return whole;
  const head = kind !== 'speakers' && whole.kind === 'found' ? whole : first;
  const citations = distinct([
    head.citations[0],
    ...found.map((answer) => answer.citations[0]),
    ...head.citations.slice(1),
  ]);
  const shown = citations.slice(0, QUOTES);
  return {
    kind: 'found',
    citations: [head.citations[0], ...shown.slice(1)],
    notes: [...notesOf(found, head), ...open(parts)],
    confidence:
      whole.kind === 'found' ? whole.confidence : Math.min(...found.map(({ confidence }) => confidence)),
  };
}

/** Whether whoever the question names speaks: a fact that only mentions whose words are wanted adds nothing. */
function isSpoken(answer: Answer, question: string): boolean {
  const [fact] = factsIn(answer);
  const words = new Set(question.match(/\p{L}[\p{L}'’-]*/gu)?.map((word) => word.toLowerCase()));
  return (
    fact?.statements.some(({ speaker }) =>
      speaker?.split(/\s+/).some((word) => words.has(word.toLowerCase())),
    ) === true
  );
}

/** Only the articles that facts were quoted from; null where there are none. */
export function articlesOf(index: InvertedIndex, facts: readonly Fact[], scope: Scope): Scope | null {
  if (facts.length === 0) return null;
  const cited = new Set(facts.map(({ article }) => article));
  return (article) => {
    const of = index.facts[index.articleFacts(article).from]?.article;
    return of !== undefined && cited.has(of) && scope(article);
  };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    ({ fact }, at) => citations.findIndex((other) => isSameFact(other.fact, fact)) === at,
  );
}

function notesOf(found: readonly Found[], head: Found): Note[] {
  const all = [...head.notes, ...found.flatMap(({ notes }) => notes)];
  return all.filter(
    (note, at) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(note)) === at,
  );
}

/** What is left open. Words that are the part itself tell nothing. */
function open(parts: readonly Part[]): Note[] {
  return parts.flatMap(({ question, answer }): Note[] => {
    if (answer.kind !== 'refused') return [];
    const { missing } = answer;
    const told =
      missing.kind === 'words' && missing.words.includes(question) ? { kind: 'evidence' as const } : missing;
    return [{ kind: 'not_answered', part: question, missing: told }];
  });
}

import type { Fact } from '../facts/fact.ts';
import { quote } from '../facts/quote.ts';
import type { Answer, Choice, Citation, Missing, Note } from './answer.ts';

/** Where a quoted sentence stands: enough to quote it again, or to see that the article has changed since. */
interface KeptCitation {
  readonly article: string;
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** An answer that says in some way of its own where the sentences stand that it cites. */
export type CitingAnswer<Cited> = Pick<Answer, 'readAs'> &
  (
    | {
        readonly kind: 'found';
        readonly citations: readonly Cited[];
        readonly notes: readonly Note[];
        readonly confidence: number;
      }
    | {
        readonly kind: 'choose';
        readonly choices: readonly (Omit<Choice, 'citation'> & { readonly citation: Cited })[];
        readonly confidence: number;
      }
    | {
        readonly kind: 'refused';
        readonly missing: Missing;
        readonly nearest: readonly Cited[];
        readonly confidence: number;
      }
  );

/** An answer as JSON can hold it. The words themselves stay in the articles. */
export type KeptAnswer = CitingAnswer<KeptCitation>;

/** The facts of an article by its id, so that looking one up costs as much as its article, not as the folder. */
type FactsOf = (article: string) => readonly Fact[];

/** What is kept of an answer. */
export function keep(answer: Answer): KeptAnswer {
  return citedAs(answer, kept);
}

/** The same answer with every citation said in another way. */
export function citedAs<One, Other>(
  answer: CitingAnswer<One>,
  turn: (citation: One) => Other,
): CitingAnswer<Other> {
  if (answer.kind === 'found') return { ...answer, citations: answer.citations.map(turn) };
  if (answer.kind === 'refused') return { ...answer, nearest: answer.nearest.map(turn) };
  const choices = answer.choices.map((choice) => ({ ...choice, citation: turn(choice.citation) }));
  return { ...answer, choices };
}

/** The same answer again, quoted afresh; null when one of its articles has changed or is gone. */
export function recall(answer: KeptAnswer, factsOf: FactsOf): Answer | null {
  if (answer.kind === 'found') {
    const [first, ...rest] = recallAll(answer.citations, factsOf) ?? [];
    return first === undefined ? null : { ...answer, citations: [first, ...rest] };
  }
  if (answer.kind === 'refused') {
    const nearest = recallAll(answer.nearest, factsOf);
    return nearest === null ? null : { ...answer, nearest };
  }
  const citations = recallAll(
    answer.choices.map(({ citation }) => citation),
    factsOf,
  );
  const [first, second, ...rest] = answer.choices.flatMap((choice, index): Choice[] => {
    const citation = citations?.[index];
    return citation === undefined ? [] : [{ ...choice, citation }];
  });
  return first === undefined || second === undefined
    ? null
    : { ...answer, choices: [first, second, ...rest] };
}

function kept({ fact, score }: Citation): KeptCitation {
  const { article, span } = fact;
  return { article: article.id, sha256: article.sha256, start: span.start, end: span.end, score };
}

/** Null unless every one of them still stands where it stood. */
function recallAll(citations: readonly KeptCitation[], factsOf: FactsOf): readonly Citation[] | null {
  const found = citations.flatMap(({ article, sha256, start, end, score }): Citation[] => {
    const fact = factsOf(article).find(
      ({ article: source, span }) => span.start === start && span.end === end && source.sha256 === sha256,
    );
    return fact === undefined ? [] : [{ fact, quote: quote(fact.article, fact.span), score }];
  });
  return found.length === citations.length ? found : null;
}

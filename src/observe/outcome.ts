import type { Decision } from '../answer/decide.ts';
import { confidence } from '../answer/gate.ts';
import type { Article } from '../facts/article.ts';
import type { Fact } from '../facts/fact.ts';
import { overlaps } from '../text/span.ts';
import type { PlainBm25 } from './plain-bm25.ts';
import type { AnnotatedQuestion } from './question-set.ts';

/** How one question of a set came out. */
export interface Outcome {
  readonly question: AnnotatedQuestion;
  readonly decision: Decision;
  /** Rank, from 1, of the first fact that overlaps a right span; 0 when none among the candidates does. */
  readonly rightAt: number;
  /** The same in plain BM25's ranking of the same facts; null where it was not asked. */
  readonly plainAt: number | null;
  /** Probability that the first candidate is right, whatever was decided. */
  readonly confidence: number;
  readonly millis: number;
}

/** What can be asked: all articles, and how to answer within some of them. */
export interface Answerer {
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
  decide(question: string, scope?: (article: number) => boolean): Decision;
}

/**
 * How a question stands to the articles it is asked of: they answer it; they do not, though none was taken away (a
 * near-miss, or chat); or the article that answers it was taken away.
 */
export type Standing = 'answerable' | 'unanswerable' | 'away';

/** The standing of a question of a set. */
export function standingOf({ spans, exclude = [] }: AnnotatedQuestion): Standing {
  if (spans.length > 0) return 'answerable';
  return exclude.length > 0 ? 'away' : 'unanswerable';
}

/**
 * Asks one question of a set. `within` keeps the search to its article unless `whole`; `exclude` takes articles away.
 * `now` gives milliseconds of any origin. Plain BM25, where given, ranks the same facts, outside the time measured.
 */
export function askOne(
  answerer: Answerer,
  question: AnnotatedQuestion,
  whole: boolean,
  now: () => number,
  plain: PlainBm25 | null = null,
): Outcome {
  const excluded = new Set(question.exclude ?? []);
  const { within } = question;
  const inScope = ({ id }: Article) => !excluded.has(id) && (whole || within === undefined || id === within);
  const limited = excluded.size > 0 || (!whole && within !== undefined);
  const started = now();
  const decision = limited
    ? answerer.decide(question.question, (article) => {
        const found = answerer.articles[article];
        return found !== undefined && inScope(found);
      })
    : answerer.decide(question.question);
  const millis = now() - started;
  const ranked = decision.ranking?.ranked ?? [];
  const rightAt = ranked.findIndex(({ candidate }) => isRight(answerer.facts[candidate.fact], question)) + 1;
  const asked = plain !== null && question.spans.length > 0;
  const found = asked ? plain.search(question.question, ({ article }) => inScope(article)) : [];
  return {
    question,
    decision,
    rightAt,
    plainAt: asked ? found.findIndex((fact) => isRight(answerer.facts[fact], question)) + 1 : null,
    confidence: decision.ranking === null ? 0 : confidence(decision.ranking),
    millis,
  };
}

/** Whether the question was answered: a choice between readings names no sentence and does not count. */
export function isAnswered({ decision }: Outcome): boolean {
  return decision.answer.kind === 'found';
}

/** Whether the question was answered, and with a right fact first. */
export function isAnsweredRight({ decision: { answer }, question }: Outcome): boolean {
  return answer.kind === 'found' && isRight(answer.citations[0].fact, question);
}

function isRight(fact: Fact | undefined, { spans }: AnnotatedQuestion): boolean {
  return (
    fact !== undefined && spans.some((span) => span.article === fact.article.id && overlaps(span, fact.span))
  );
}

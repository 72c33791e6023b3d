import type { Answer, Citation } from '../answer/answer.ts';
import { ENGLISH } from '../words/english.ts';
import { missingText } from '../words/missing.ts';

/** A citation as the command line's contract gives it; offsets are UTF-16 units into the article's body. */
interface CitationJson {
  readonly article: string;
  readonly title: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly manner: string;
  readonly score: number;
}

/** The answer as one line of JSON. Key order is fixed, so equal answers are equal bytes but for `millis`. */
export function answerJson(answer: Answer, articles: number, millis: number): string {
  const citations =
    answer.kind === 'found'
      ? answer.citations
      : answer.kind === 'choose'
        ? answer.choices.map((choice) => choice.citation)
        : [];
  return JSON.stringify({
    kind: answer.kind,
    citations: citations.map(citationJson),
    nearest: answer.kind === 'refused' ? answer.nearest.map(citationJson) : [],
    missing: answer.kind === 'refused' ? missingText(answer.missing, articles, ENGLISH) : null,
    confidence: round(answer.confidence),
    millis: round(millis),
    ...(answer.readAs !== undefined && { readAs: answer.readAs }),
  });
}

function citationJson({ fact, quote, score }: Citation): CitationJson {
  const said = fact.statements.find(({ manner }) => manner === 'quote') ?? fact.statements[0];
  return {
    article: fact.article.id,
    title: fact.article.heading,
    paragraph: fact.paragraph,
    sentence: fact.sentence,
    start: quote.span.start,
    end: quote.span.end,
    text: quote.text,
    speaker: said.speaker,
    manner: said.manner,
    score: round(score),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

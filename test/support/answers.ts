import type { Answer, Citation } from '../../src/answer/answer.ts';

/** Everything an answer quotes, whatever its kind. */
export function citationsOf(answer: Answer): readonly Citation[] {
  switch (answer.kind) {
    case 'found':
      return answer.citations;
    case 'choose':
      return answer.choices.map((choice) => choice.citation);
    case 'refused':
      return answer.nearest;
  }
}

/** The words a person would read first: the text of the first citation; empty where nothing is quoted. */
export function firstQuote(answer: Answer): string {
  return citationsOf(answer)[0]?.quote.text ?? '';
}

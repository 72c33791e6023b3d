import { askOne, type Outcome } from '../../src/observe/outcome.ts';
import type { AnnotatedQuestion } from '../../src/observe/question-set.ts';
import { factWith } from './candidates.ts';
import { toyLibrary } from './libraries.ts';

/** The articles that the questions of these tests are asked of. */
export const library = toyLibrary();

/** Where the fact stands that holds some words. */
export function place(words: string): AnnotatedQuestion['spans'][number] {
  const fact = library.facts[factWith(library, words)];
  if (fact === undefined) throw new Error(`no fact holds "${words}"`);
  return { article: fact.article.id, start: fact.span.start + 3, end: fact.span.start + 9 };
}

/** What becomes of a question of a set; every answer takes two milliseconds. */
export function ask(question: string, ...more: readonly Partial<AnnotatedQuestion>[]): Outcome {
  let time = 0;
  return askOne(library, Object.assign({ id: question, question, spans: [] }, ...more), false, () => {
    time += 2;
    return time;
  });
}

/** A question with one right sentence and one that tells of something else. */
export const CEREMONY = 'Where did the ceremony take place?';

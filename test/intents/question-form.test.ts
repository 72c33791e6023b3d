import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/intents/question-form.ts';

function asks(question: string): string[] {
  return Object.entries(formOf(question.toLowerCase())).flatMap(([name, yes]) => (yes ? [name] : []));
}

describe('the form of a question', () => {
  it.each([
    ['What was the boat called?', ['naming']],
    ['What is an example of a parasite?', ['example']],
    ['What are the goods?', ['plural']],
    ['Which two treaties came?', ['plural']],
    ['Who built the largest boat?', ['superlative']],
    ['What is heavier than iron?', ['comparison']],
    ["Who didn't sign?", ['negation']],
    ['Where is it?', []],
  ])('"%s"', (question, expected) => {
    expect(asks(question)).toEqual(expected);
  });
});

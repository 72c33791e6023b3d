import { describe, expect, it } from 'vitest';
import { formIn, formOf } from '../../src/intents/question-form.ts';
import { languageNamed } from '../../src/text/languages.ts';

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

describe('a question in another language', () => {
  it.each([
    ['de', 'Welche drei Ziele hat der Plan?', true],
    ['de', 'Welcher Plan ist teuer?', false],
    ['fr', 'Quels sont les objectifs ?', true],
    ['fr', 'Quel est le prix ?', false],
    ['es', '¿Qué países firmaron?', true],
    ['es', '¿Qué país firmó?', false],
    ['it', 'Quali paesi hanno firmato?', true],
    ['pt', 'Quais são os objetivos?', true],
    ['nl', 'Welke landen tekenden?', true],
    ['nl', 'Welk land tekende?', false],
    ['sv', 'Vilka länder skrev under?', true],
    ['no', 'Hvordan kan jeg søke?', true],
    ['ru', 'Какие страны подписали договор?', true],
    ['ja', '目標は何ですか', false],
  ])('%s: "%s" asks for several things: %s', (code, text, plural) => {
    expect(formIn(text, languageNamed(code)).plural).toBe(plural);
  });
});

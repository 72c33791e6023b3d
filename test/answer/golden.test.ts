import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { seedLibrary } from '../support/seed-library.ts';
import golden from './golden.json' with { type: 'json' };

/** What a question must come to: the outcome, and where the first citation stands, as "paragraph.sentence". */
interface Expected {
  readonly kind: string;
  readonly at: string | null;
}

const QUESTIONS: Readonly<Record<string, Expected>> = golden;

/** What no article of ours says, by what is missing; each must be refused, however often it is asked. */
const REFUSALS: Readonly<Record<string, string>> = {
  'its value or cost': 'How much is the deal worth?',
  'who physically signed': 'Who physically signed the agreement?',
  'the year': 'What year was it signed?',
  'the expiry date': 'When does it expire?',
  'the tariff percentage': 'What percentage are the tariffs?',
  'the text of the agreement': 'What does the text of the agreement say?',
  'the names of the analysts': 'Who are the analysts?',
  'what Singh said about the agreement': 'What did Singh say about the agreement?',
  'what Trump said': 'What did Trump say?',
  'what Rubio and Jaishankar discussed': 'What did Rubio and Jaishankar discuss?',
  'the number of ADMM-Plus editions': 'How many ADMM-Plus meetings have there been?',
  'the reaction of Pakistan': 'How did Pakistan react?',
  'the reaction of China': "What is China's reaction?",
  'the weapons involved': 'Which weapons are involved?',
  'whether Modi attended': 'Did Modi attend?',
  'whether it is good': 'Is the deal good for India?',
  'a match': 'Who won the match?',
  'an empty message': '',
  'a bare "why?"': 'why?',
  'a thank-you': 'thanks',
};

let library: OpenLibrary;
beforeAll(async () => {
  library = await seedLibrary();
});

function outcome(answer: Answer): Expected {
  const first =
    answer.kind === 'found'
      ? answer.citations[0]
      : answer.kind === 'choose'
        ? answer.choices[0].citation
        : null;
  return { kind: answer.kind, at: first === null ? null : `${first.fact.paragraph}.${first.fact.sentence}` };
}

describe('the article that comes with the project answers', () => {
  it.each(Object.entries(QUESTIONS))('"%s" with %o', (question, expected) => {
    expect(outcome(library.answer(question))).toEqual(expected);
  });
});

describe('beside the sentence', () => {
  it('that says which countries signed stands that it names no person', () => {
    expect(library.answer('Who signed it?')).toMatchObject({
      notes: [{ kind: 'no_person' }],
    });
  });

  it('of every minister stands whether it quotes them', () => {
    const answer = library.answer('What did the minister say?');
    expect(answer.kind === 'choose' && answer.choices.map(({ label, quoted }) => [label, quoted])).toEqual([
      ['Rajnath Singh', true],
      ['S. Jaishankar', false],
      ['Piyush Goyal', true],
    ]);
  });
});

describe('the golden questions', () => {
  it('ask after every sentence of the article at least three times', () => {
    const asked = Object.values(QUESTIONS).map(({ at }) => at);
    for (const { paragraph, sentence } of library.facts)
      expect(asked.filter((at) => at === `${paragraph}.${sentence}`).length).toBeGreaterThanOrEqual(3);
    expect(library.facts).toHaveLength(15);
  });

  it.each(Object.entries(REFUSALS))('hold the refusal for %s', (_, question) => {
    expect(QUESTIONS[question]).toEqual({ kind: 'refused', at: null });
  });

  it('are many', () => {
    expect(Object.keys(QUESTIONS).length).toBeGreaterThanOrEqual(70);
  });
});

describe('a refusal of the article that comes with the project', () => {
  it.each(Object.values(REFUSALS))('names what is missing for "%s", and says the same again', (question) => {
    const [first, second] = [library.answer(question), library.answer(question)];
    expect(first).toMatchObject({ kind: 'refused', missing: { kind: expect.any(String) } });
    expect(second).toEqual(first);
  });
});

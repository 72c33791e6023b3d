import { describe, expect, it } from 'vitest';
import { wordings } from '../../../src/intents/features/wording.ts';
import { scoreOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({
  a: [
    'The ferry stopped because the harbour froze.',
    'It broke the ice by ramming it.',
    'The boat, called Freya, was built by Lund.',
    'It carried goods such as salt, fish and cloth.',
    'It was the largest boat of the north.',
    'It was slower than a sledge.',
    'It never sank.',
    'The captain sold it to protect his crew.',
    'A plain boat.',
  ].join('\n\n'),
});

describe('the wording of an answer', () => {
  it.each([
    ['gives a reason', 'Why did the ferry stop?', 'because'],
    ['gives a purpose', 'Why was it sold?', 'to protect'],
    ['says how', 'How did it break the ice?', 'by ramming'],
    ['done by a name', 'Who built the boat?', 'by Lund'],
    ['tells a name', 'What was the boat called?', 'called Freya'],
    ['gives examples', 'What is an example of its goods?', 'such as'],
    ['lists', 'What are the goods?', 'salt, fish'],
    ['superlative', 'Which was the biggest boat?', 'largest'],
    ['compares', 'What was faster than the boat?', 'slower than'],
    ['denies', 'Which boat did not sink?', 'never'],
  ])('%s where that is asked, not otherwise', (name, question, words) => {
    const feature = wordings.find((one) => one.name === name);
    if (feature === undefined) throw new Error(`no feature ${name}`);
    expect(scoreOf(feature, library, question, words)).toBe(1);
    expect(scoreOf(feature, library, question, 'plain boat')).toBe(0);
    expect(scoreOf(feature, library, 'Where is it?', words)).toBe(0);
  });

  it('is tested for every one', () => {
    expect(wordings).toHaveLength(10);
  });
});

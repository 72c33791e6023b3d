import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/intents/question-head.ts';
import { readTags } from '../../src/knowledge/lexicon.ts';
import { partsOfSpeech } from '../../src/text/natural.ts';
import { tokenize } from '../../src/text/tokens.ts';

const tagOf = readTags();

function head(question: string): string | undefined {
  const tokens = tokenize(question);
  return tokens[
    headOf(
      tokens,
      partsOfSpeech(
        tokens.map(({ text }) => text),
        tagOf,
      ),
    )
  ]?.word;
}

describe('what is asked for', () => {
  it.each([
    ['Which two treaties came first?', 'treaties'],
    ['What kind of arches does the harbour have?', 'arches'],
    ['What is the capital of Norway?', 'capital'],
    ['What is the official name of the treaty?', 'treaty'],
    ['What was his name?', 'name'],
    ['In what northern city was the fair held?', 'city'],
    ['Whose boat sank?', 'boat'],
    ['What percentage of the fleet sailed?', 'percentage'],
  ])('by "%s" is told by "%s"', (question, noun) => {
    expect(head(question)).toBe(noun);
  });

  it.each(['Who signed it?', 'What did Lund say?', 'When was it built?', 'what', ''])(
    'by "%s" is told by no noun',
    (question) => {
      expect(head(question)).toBeUndefined();
    },
  );
});

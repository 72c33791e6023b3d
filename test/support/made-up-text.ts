import fc from 'fast-check';

/** Words that articles and questions of the property tests share, so that they meet often. */
const WORDS = [
  'harbour',
  'ferry',
  'ferries',
  'lighthouse',
  'agreement',
  'deal',
  'signed',
  'sign',
  'US',
  'us',
  'Denmark',
  'Danish',
  'new zealand',
  'Ida Brandt',
  'Brandt',
  'Mayor',
  'said',
  'the',
  'not',
  '12',
  'constructor',
  '__proto__',
  'résumé',
  '*oldest*',
  '“quiet water”',
];

const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `One ${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));

/** The body of a made-up article: some paragraphs of some sentences. */
export const bodies: fc.Arbitrary<string> = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.join('\n\n'));

/** A question in words that the made-up articles may hold. */
export const questions: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '',
      'who ',
      'when ',
      'where ',
      'which country ',
      'what did Brandt say about ',
      'how many ',
    ),
    fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constant('zeppelin') }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([opening, words]) => opening + words.join(' '));

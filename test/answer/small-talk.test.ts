import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, notAsked } from '../../src/answer/small-talk.ts';

describe('a text that is no question for the articles', () => {
  it.each(['', '   ', '\n\t', '?!', '👍🎉', '...', '<@U123>', '<!channel>', '<#C1|policy> '])(
    'asks nothing: "%s"',
    (text) => {
      expect(notAsked(text)).toEqual({ kind: 'nothing_asked' });
    },
  );

  it.each([
    'thanks',
    'thanks, have a great weekend',
    'Thank you so much!',
    'many thanks, footnote',
    'hi',
    'good morning all',
    'why?',
    'who?',
    'help',
    'ok',
    'are you a bot?',
    'who are you',
    'what can you do?',
    'write me a poem about boats',
    'please summarise the article',
    'tell me a joke',
    'i love this thing',
  ])('is talk: "%s"', (text) => {
    expect(notAsked(text)).toEqual({ kind: 'not_a_question' });
  });

  it('is too long beyond a limit that counts characters as people see them', () => {
    expect(notAsked('a'.repeat(LONGEST_QUESTION + 1))).toEqual({ kind: 'too_long', limit: LONGEST_QUESTION });
    expect(notAsked(`a${'😀'.repeat(LONGEST_QUESTION - 1)}`)).toBeNull();
    expect(notAsked('x'.repeat(4000))?.kind).toBe('too_long');
  });
});

describe('a text that may be a question', () => {
  it.each([
    'Where was it signed?',
    'who signed',
    'thanks to whom did the lease pass?',
    'why did they leave?',
    'what did the bot industry say',
    'summarise in one line what was signed',
    'help for the fishermen',
    'hi, where was it signed?',
    'what does the agreement do?',
    'test results of the ferry',
    'どこで署名されましたか',
    '12',
  ])('is looked up: "%s"', (text) => {
    expect(notAsked(text)).toBeNull();
  });

  it('is looked up with a mention before it', () => {
    expect(notAsked('<@U123> where was it signed?')).toBeNull();
  });
});

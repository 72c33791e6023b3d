import { baseForm } from '../irregular.ts';
import { porterStem } from '../natural.ts';
import { foldSpelling } from '../spelling.ts';
import { CHAT_WORDS, STOP_WORDS } from '../stop-words.ts';
import type { Language } from './language.ts';
import { remembered } from './stemming.ts';

const NUMBER_WORDS: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
      .split(' ')
      .map((word, value) => [word, String(value)]),
  ),
  Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, at) => [word, String((at + 2) * 10)]),
  ),
);

/** English, with irregular forms and one spelling for British and American. */
export const ENGLISH: Language = {
  code: 'en',
  stopWords: STOP_WORDS,
  chatWords: CHAT_WORDS,
  stem: remembered((word) => {
    const base = foldSpelling(baseForm(word));
    return NUMBER_WORDS[word] ?? (base.length > 2 && !/\d/.test(base) ? porterStem(base) : base);
  }),
  elision: null,
  spaced: true,
  capitalNouns: false,
  compounds: false,
  abbreviations: new Set(),
  about: 'What does the article say about {topic}?',
  asks: null,
  measures: null,
  speech: null,
  turns: null,
  alike: '',
};

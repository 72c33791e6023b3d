import { ENGLISH_SENTENCES } from './languages/english.ts';
import { type Words, wordsFrom } from './words.ts';

/** British English: the language of the terminal, and of everybody whose own we do not speak. */
export const ENGLISH: Words = wordsFrom('en-GB', ENGLISH_SENTENCES);

import { type Article, article } from '../../../src/facts/article.ts';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import type { Chance } from './chance.ts';

/** Share of the content words that another word takes the place of. */
const REPLACED = 0.35;
const WORD_OR_NUMBER = /\p{L}[\p{L}\p{M}'’]*|\d+/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * An article like another one: each content word makes room for a drawn one with a probability of 0.35, each number
 * for another of as many digits. Sentences keep their length and their little words, so the collection grows as a
 * real one does, in facts and in word forms.
 */
export function variantOf(original: Article, id: string, draw: Chance, word: () => string): Article {
  const body = original.body.replace(WORD_OR_NUMBER, (written) => {
    if (/^\d/.test(written)) return number(written.length, draw);
    if (written.length < 3 || STOP_WORDS.has(written.toLowerCase()) || draw() >= REPLACED) return written;
    const drawn = word();
    return CAPITAL.test(written) ? drawn.charAt(0).toUpperCase() + drawn.slice(1) : drawn;
  });
  return article({ id, body, markup: original.markup, sha256: '', metadata: { ...original, url: null } });
}

function number(digits: number, draw: Chance): string {
  return (
    String(1 + Math.floor(draw() * 9)) +
    Array.from({ length: digits - 1 }, () => Math.floor(draw() * 10)).join('')
  );
}

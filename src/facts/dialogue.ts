import type { Language } from '../text/languages/language.ts';
import { foreignSaying } from './foreign-saying.ts';
import type { Quotation } from './quotations.ts';

const OPENS = /^[—–]\s+/;
const DASH = /\s[—–]\s/g;
const LOWER = /^\p{Ll}/u;
/** Ends what is said before a verb of saying: a comma and whatever else. */
const SHORTEST = 2;

/**
 * What somebody says in a paragraph that begins with a dash instead of a quotation mark, as Russian, French, Spanish and
 * Norwegian articles have it: "— Мы готовы, — сказал Иванов. — Начнём в мае." and "– Vi er klare, sier Berg." Empty for a
 * paragraph in which nobody is told to speak so.
 */
export function dialogue(text: string, language: Language): Quotation[] {
  const opening = OPENS.exec(text)?.[0];
  const saying = foreignSaying(language);
  if (opening === undefined || saying === null) return [];
  const pieces: { start: number; end: number }[] = [];
  let at = 0;
  for (const { index, 0: dash } of text.matchAll(DASH)) {
    pieces.push({ start: at, end: index });
    at = index + dash.length;
  }
  pieces.push({ start: at, end: text.length });
  const [first, author, ...rest] = pieces;
  if (first === undefined) return [];
  if (
    author !== undefined &&
    LOWER.test(text.slice(author.start)) &&
    saying.tells(text.slice(author.start, author.end))
  ) {
    return [first, ...rest.slice(0, 1)]
      .filter(({ start, end }) => end - start > SHORTEST)
      .map(({ start, end }) => ({ start: start === 0 ? 0 : start - 2, end, open: false }));
  }
  const said = saying.saysAfter(text, opening.length);
  return said === -1 ? [] : [{ start: 0, end: said + 1, open: false }];
}

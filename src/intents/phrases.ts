import { LONGEST_PLACE, placeNamed } from '../text/gazetteer.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Language } from '../text/languages/language.ts';
import type { Token } from '../text/tokens.ts';

/** How many words a fixed phrase may have. */
const LONGEST = 6;

/**
 * The words that count, with the names of places and other fixed phrases kept together.
 *
 * @param isFixed Whether words in lower case are such a phrase: an alias, or one that has paraphrases.
 */
export function phrases(
  tokens: readonly Token[],
  language: Language = ENGLISH,
  isFixed: (phrase: string) => boolean = () => false,
): Token[][] {
  const groups: Token[][] = [];
  for (let at = 0; at < tokens.length; ) {
    const longest = phraseAt(tokens, at, isFixed);
    const group = tokens.slice(at, at + Math.max(1, longest));
    at += group.length;
    const [token] = group;
    if (longest > 0 || (token !== undefined && counts(token, tokens[at - 2], language))) groups.push(group);
  }
  return groups;
}

/** How many words the longest fixed phrase has that begins at a place; 0 where none does. */
function phraseAt(tokens: readonly Token[], at: number, isFixed: (phrase: string) => boolean): number {
  let longest = 0;
  let words = tokens[at]?.word ?? '';
  for (let length = 2; length <= LONGEST && at + length <= tokens.length; length++) {
    words += ` ${tokens[at + length - 1]?.word}`;
    if ((length <= LONGEST_PLACE && placeNamed(words) !== undefined) || isFixed(words)) longest = length;
  }
  return longest;
}

/** "us" in a question without capitals is the country, unless it follows a word that makes it a pronoun. */
function counts(token: Token, previous: Token | undefined, language: Language): boolean {
  if (language === ENGLISH && token.text === 'us')
    return !/^(?:tell|give|show|remind|to|for|with|of|let|help|send|get|about|told|gave)$/.test(
      previous?.word ?? '',
    );
  return !token.stop && !language.chatWords.has(token.word);
}

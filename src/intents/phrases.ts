import { placeNamed } from '../text/gazetteer.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Language } from '../text/languages/language.ts';
import type { Token } from '../text/tokens.ts';

/** How many words a fixed phrase may have, longest first. */
const LENGTHS = [6, 5, 4, 3, 2];

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
    const longest = LENGTHS.find((length) => {
      const phrase = tokens.slice(at, at + length);
      const words = phrase.map((token) => token.word).join(' ');
      return phrase.length === length && (placeNamed(words) !== undefined || isFixed(words));
    });
    const group = tokens.slice(at, at + (longest ?? 1));
    at += group.length;
    const [token] = group;
    if (longest !== undefined || (token !== undefined && counts(token, tokens[at - 2], language)))
      groups.push(group);
  }
  return groups;
}

/** "us" in a question without capitals is the country, unless it follows a word that makes it a pronoun. */
function counts(token: Token, previous: Token | undefined, language: Language): boolean {
  if (language === ENGLISH && token.text === 'us')
    return !/^(?:tell|give|show|remind|to|for|with|of|let|help|send|get|about|told|gave)$/.test(
      previous?.word ?? '',
    );
  return !token.stop && !language.chatWords.has(token.word);
}

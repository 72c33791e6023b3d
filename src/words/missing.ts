import type { Missing } from '../answer/answer.ts';
import type { Words } from './words.ts';

/**
 * What the articles lack, in one sentence for people. The same question always gets the same words.
 *
 * @param articles How many articles were searched.
 * @example missingText({ kind: 'names', names: ['Narendra Modi'] }, 1, ENGLISH) // '“Narendra Modi” is not mentioned in the article.'
 */
export function missingText(missing: Missing, articles: number, words: Words): string {
  switch (missing.kind) {
    case 'nothing_asked':
    case 'not_a_question':
    case 'no_articles':
      return words.say(missing.kind);
    case 'too_long':
      return words.say('too_long', { limit: missing.limit });
    case 'names':
      return words.say(missing.names.length === 1 ? 'name_missing' : 'names_missing', {
        names: words.list(missing.names),
        count: articles,
      });
    case 'words':
      return words.say('words_missing', { words: words.list(missing.words), count: articles });
    case 'statement':
      return missing.about === null
        ? words.say('never_quoted', { speaker: missing.speaker })
        : words.say('not_quoted_on', { speaker: missing.speaker, topic: words.list([missing.about]) });
    case 'detail':
      return words.say(`lacks_${missing.detail}`);
    case 'evidence':
      return words.say('evidence_missing', { count: articles });
  }
}

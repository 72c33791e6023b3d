import type { Detail, Missing } from './answer.ts';

const DETAILS: Readonly<Record<Detail, string>> = {
  person: 'no sentence on it names who',
  place: 'no sentence on it gives a place',
  country: 'no sentence on it names a country',
  date: 'no sentence on it gives a date',
  duration: 'no sentence on it says how long',
  amount: 'no sentence gives an amount',
  number: 'no sentence on it gives a number',
  percentage: 'no sentence gives a percentage',
  reason: 'no sentence gives a reason',
  opinion: 'no sentence judges that',
};

/**
 * What the articles lack, in one sentence for people. The same question always gets the same words.
 *
 * @example missingText({ kind: 'names', names: ['Narendra Modi'] }, 1) // '“Narendra Modi” is not mentioned in the article.'
 */
export function missingText(missing: Missing, articles: number): string {
  const where = articles === 1 ? 'the article' : `any of the ${articles} articles`;
  switch (missing.kind) {
    case 'nothing_asked':
      return 'There was no question to look up.';
    case 'not_a_question':
      return 'I answer only questions about the articles.';
    case 'too_long':
      return `That is longer than ${missing.limit.toLocaleString('en-GB')} characters. Please ask one question in a sentence.`;
    case 'no_articles':
      return 'There are no articles yet.';
    case 'names':
      return `${list(missing.names)} ${missing.names.length === 1 ? 'is' : 'are'} not mentioned in ${where}.`;
    case 'words':
      return `Nothing in ${where} speaks of ${list(missing.words)}.`;
    case 'statement':
      return missing.about === null
        ? `${missing.speaker} is mentioned, but no sentence gives words of theirs.`
        : `${missing.speaker} is quoted or reported, but not on “${missing.about}”.`;
    case 'detail':
      return `The subject is there, but ${DETAILS[missing.detail]}.`;
    case 'evidence':
      return `No sentence in ${where} answers this clearly enough.`;
  }
}

function list(words: readonly string[]): string {
  return words
    .map((word) => `“${word}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
}

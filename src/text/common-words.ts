import words from './common-words.json' with { type: 'json' };

/** The 5,000 words most used in English, most used first: the order of the public-domain GloVe vectors' vocabulary. */
const RANK: ReadonlyMap<string, number> = new Map(words.map((word, rank) => [word, rank + 1]));
/** Words up to this rank are in everybody's mouth, whatever they ask. */
const EVERYDAY = 150;

/**
 * How much it tells that a word is missing from the articles, 0..1: nothing for "thing" and "going", all for a word
 * outside the 5,000 commonest. A question is full of everyday words that no article needs to repeat.
 */
export function tellingness(word: string): number {
  const rank = RANK.get(word);
  if (rank === undefined) return 1;
  return Math.max(0.1, Math.log(Math.max(rank, EVERYDAY) / EVERYDAY) / Math.log(words.length / EVERYDAY));
}

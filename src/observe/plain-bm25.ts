import type { Fact } from '../facts/fact.ts';
import { porterStem } from '../text/natural.ts';

const K1 = 0.6;
const B = 0.4;

/** Facts as a plain search engine sees them. */
export interface PlainBm25 {
  /** Numbers of the facts that share a stem with the question, best first; equal scores in the facts' order. */
  search(question: string, inScope: (fact: Fact) => boolean): readonly number[];
}

/**
 * The yardstick: BM25 over single sentences on `natural`'s Porter stems, no stop words, no features, no learning. What Footnote
 * does on top of it must show beside it, over the same sentences and in the same run.
 *
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with k1 0.6 and b 0.4, which
 * suit sentences better than the usual 1.2 and 0.75.
 */
export function plainBm25(facts: readonly Fact[]): PlainBm25 {
  const postings = new Map<string, Map<number, number>>();
  const lengths = facts.map(({ article, span }, number) => {
    const stems = stemsOf(article.body.slice(span.start, span.end));
    for (const stem of stems) {
      const of = postings.get(stem) ?? new Map<number, number>();
      if (of.size === 0) postings.set(stem, of);
      of.set(number, (of.get(number) ?? 0) + 1);
    }
    return stems.length;
  });
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  return {
    search(question, inScope) {
      const scores = new Map<number, number>();
      for (const stem of new Set(stemsOf(question))) {
        const of = postings.get(stem) ?? new Map<number, number>();
        const idf = Math.log(1 + (facts.length - of.size + 0.5) / (of.size + 0.5));
        for (const [number, count] of of) {
          const norm = K1 * (1 - B + (B * (lengths[number] ?? 0)) / average);
          scores.set(number, (scores.get(number) ?? 0) + (idf * count * (K1 + 1)) / (count + norm));
        }
      }
      return [...scores]
        .filter(([number]) => inScope(facts[number] as Fact))
        .sort(([a, one], [b, other]) => other - one || a - b)
        .map(([number]) => number);
    },
  };
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => porterStem(word));
}

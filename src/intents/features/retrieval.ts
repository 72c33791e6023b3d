import type { Feature } from '../feature.ts';

/** BM25F score beside the best candidate's. */
export const relativeScore: Feature = {
  name: 'BM25F beside the best',
  score: ({ score, bestScore }) => (bestScore === 0 ? 0 : score / bestScore),
};

/** BM25F score beside the highest that any fact could reach. */
export const absoluteScore: Feature = {
  name: 'BM25F beside the possible',
  score: ({ score, mass }) => (mass === 0 ? 0 : Math.min(1, score / mass)),
};

/** BM25 of the whole article beside the best one's. */
export const relativeArticle: Feature = {
  name: 'article beside the best',
  score: ({ throughout, bestArticle }) =>
    bestArticle === 0 ? 0 : Math.min(1, throughout.score / bestArticle),
};

/** BM25 of the whole article beside the highest that any could reach. */
export const absoluteArticle: Feature = {
  name: 'article beside the possible',
  score: ({ throughout, mass }) => (mass === 0 ? 0 : Math.min(1, throughout.score / mass)),
};

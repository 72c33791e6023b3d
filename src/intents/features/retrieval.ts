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

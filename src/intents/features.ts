import type { Feature } from './feature.ts';
import { answersCue, answersType, answersTypes, lacksType } from './features/answer-type.ts';
import * as coverage from './features/coverage.ts';
import {
  namesMet,
  namesMissed,
  nowhere,
  numbersMissed,
  somebodySpeaks,
  speakerMet,
} from './features/names.ts';
import { adjacentPairs, compactness, sameOrder } from './features/nearness.ts';
import { absoluteScore, relativeScore } from './features/retrieval.ts';
import { asksItself, fragment, isHeading, lead, length, news, pronounStart } from './features/shape.ts';

/** Everything the ranker looks at. To add a feature, write it under `features/`, name it here, and run `npm run train`. */
export const FEATURES: readonly Feature[] = [
  relativeScore,
  absoluteScore,
  coverage.exactCoverage,
  coverage.coverage,
  coverage.contextCoverage,
  coverage.paragraphCoverage,
  coverage.beforeCoverage,
  coverage.afterCoverage,
  coverage.titleCoverage,
  coverage.articleCoverage,
  adjacentPairs,
  compactness,
  sameOrder,
  answersType,
  lacksType,
  ...answersTypes,
  answersCue,
  namesMet,
  namesMissed,
  numbersMissed,
  speakerMet,
  somebodySpeaks,
  nowhere,
  lead,
  length,
  fragment,
  pronounStart,
  asksItself,
  isHeading,
  news,
];

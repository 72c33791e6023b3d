import type { Feature } from './feature.ts';
import * as types from './features/answer-type.ts';
import { aroundOrTitled, everythingAround, exactAround } from './features/around.ts';
import { headInContext, headItself, headMet, headQualified } from './features/asked-for.ts';
import {
  beyondTitle,
  beyondTitleInContext,
  rarestWord,
  tellingBeyondTitle,
} from './features/beyond-title.ts';
import * as coverage from './features/coverage.ts';
import { localContextCoverage, localExactCoverage } from './features/local-coverage.ts';
import * as names from './features/names.ts';
import { adjacentPairs, cluster, longestStretch, nearPairs } from './features/nearness.ts';
import { partsOfSpeech } from './features/parts-of-speech.ts';
import * as retrieval from './features/retrieval.ts';
import * as shape from './features/shape.ts';
import {
  carriedFromOpening,
  carriedFurther,
  carriedOver,
  definesSubject,
  goesOn,
  paragraphSoFar,
  wordsOpen,
} from './features/subject.ts';
import { counted, wantedNear } from './features/wanted-near.ts';
import { wordings } from './features/wording.ts';

/** Everything the ranker looks at. To add a feature, write it under `features/`, name it here, and run `npm run train`. */
export const FEATURES: readonly Feature[] = [
  retrieval.relativeScore,
  retrieval.absoluteScore,
  retrieval.relativeArticle,
  retrieval.absoluteArticle,
  coverage.exactCoverage,
  coverage.coverage,
  coverage.otherWords,
  coverage.contextCoverage,
  coverage.beforeCoverage,
  coverage.earlierCoverage,
  coverage.afterCoverage,
  coverage.openingCoverage,
  coverage.titleCoverage,
  coverage.articleCoverage,
  coverage.metMass,
  coverage.bothMet,
  localExactCoverage,
  localContextCoverage,
  beyondTitle,
  beyondTitleInContext,
  tellingBeyondTitle,
  rarestWord,
  exactAround,
  aroundOrTitled,
  everythingAround,
  ...partsOfSpeech,
  wordsOpen,
  definesSubject,
  carriedOver,
  carriedFurther,
  carriedFromOpening,
  goesOn,
  paragraphSoFar,
  adjacentPairs,
  nearPairs,
  cluster,
  longestStretch,
  types.answersType,
  types.lacksType,
  ...types.answersTypes,
  types.typeInContext,
  types.kindNamed,
  types.figuresUnasked,
  headMet,
  headItself,
  headInContext,
  headQualified,
  wantedNear,
  counted,
  ...wordings,
  names.namesMet,
  names.namesMissed,
  names.numbersMissed,
  names.otherNumbers,
  names.speakerMet,
  names.somebodySpeaks,
  names.nowhere,
  shape.lead,
  shape.newsLead,
  shape.opensParagraph,
  shape.length,
  shape.fragment,
  shape.asksItself,
  shape.isHeading,
  shape.news,
];

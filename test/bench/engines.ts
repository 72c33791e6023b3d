import type { Engine } from './peers/engine.ts';
import { flexSearch } from './peers/flexsearch.ts';
import { footnoteAnswer, footnoteFinding, footnoteRetrieval } from './peers/footnote.ts';
import { fts5 } from './peers/fts5.ts';
import { lunr } from './peers/lunr.ts';
import { miniSearch, miniSearchPorter } from './peers/minisearch.ts';
import { naturalBayes, naturalTfIdf } from './peers/natural.ts';
import { orama } from './peers/orama.ts';
import { postgres } from './peers/postgres.ts';
import { tantivy, tantivyLean } from './peers/tantivy.ts';
import { wink } from './peers/wink.ts';

/** Ours: bare retrieval, which the peers are measured against, everything that a person waits for, and what of retrieval is finding. */
export const OURS: readonly Engine[] = [footnoteRetrieval, footnoteAnswer, footnoteFinding];

/** Everything that Footnote is measured beside, the fastest first. */
export const PEERS: readonly Engine[] = [
  tantivyLean,
  flexSearch,
  fts5,
  tantivy,
  miniSearchPorter,
  wink,
  postgres,
  lunr,
  orama,
  miniSearch,
  naturalTfIdf,
  naturalBayes,
];

/** Who takes part in a quick run: those that were ever the fastest, and the library that Footnote is made with. */
export const QUICK: readonly Engine[] = [tantivyLean, flexSearch, fts5, naturalTfIdf];

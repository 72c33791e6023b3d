import type { Digests } from '../ports/ledger.ts';
import { archiveOver } from './archive.ts';
import { ledgerOver } from './ledger.ts';
import { questionsOver } from './questions.ts';
import type { Database } from './schema.ts';

/** All that digests keep, over a database. @param retained How long questions are retained, in days. */
export function digestsOver(database: Database, retained: number): Digests {
  return {
    ledger: ledgerOver(database),
    archive: archiveOver(database),
    questions: questionsOver(database, retained),
  };
}

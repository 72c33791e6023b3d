import type { Digests } from '../ports/ledger.ts';
import { archiveOver } from './archive.ts';
import { ledgerOver } from './ledger.ts';
import { questionsOver } from './questions.ts';
import type { Database } from './schema.ts';

/** All that digests keep, over a database. */
export function digestsOver(database: Database): Digests {
  return {
    ledger: ledgerOver(database),
    archive: archiveOver(database),
    questions: questionsOver(database),
  };
}

import { argv } from 'node:process';
import { saveSnapshot } from '../../src/library/snapshot.ts';
import { keptEdition } from './snapshots.ts';

/** Saves one edition after another to a file until it is killed; says so before the first. */
const [path = ''] = argv.slice(2);
const editions = [1, 2, 3].map(keptEdition);
process.stdout.write('saving\n');
for (let at = 0; ; at++) await saveSnapshot(path, 'test', editions[at % editions.length] ?? []);

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { argv, execPath, exit, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { figuresTable, type Measured, rewriteFigures } from './figures-table.ts';

/**
 * `npm run figures -- SET_DIR...` measures each set as `eval` does, in a process of its own, and writes the table of the
 * README anew. A set whose questions name their article is measured twice: in that article, and in all.
 */
const sets = argv.slice(2);
if (sets.length === 0) {
  stdout.write('Usage: npm run figures -- SET_DIR...   (question sets; see npm run eval -- --help)\n');
  exit(2);
}
const README = new URL('../../README.md', import.meta.url);
const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

const before = await readFile(README, 'utf8');
rewriteFigures(before, '');
const runs: Measured[] = [];
for (const set of sets) {
  const own = await measure(set);
  runs.push(own);
  if (own.scoped > 0) runs.push(await measure(set, '--whole'));
}
const table = figuresTable(runs, new Date().toISOString().slice(0, 10));
await writeFile(README, rewriteFigures(await readFile(README, 'utf8'), table));
stdout.write(`${table}\n`);

/** Ends this process as the measuring one ended when it fails; what went wrong is on the terminal then. */
async function measure(set: string, ...options: readonly string[]): Promise<Measured> {
  const child = spawn(execPath, [CLI, 'eval', set, '--json', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) exit(code ?? 1);
  return JSON.parse(line) as Measured;
}

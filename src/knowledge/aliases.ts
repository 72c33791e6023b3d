import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type AliasGroup, folded, LONGEST_ALIAS } from '../intents/aliases.ts';
import type { Problem } from '../ports.ts';
import { error } from './problem.ts';

/** The editor's list of names that mean the same; it is no article. */
export const ALIASES_FILE = 'aliases.yml';

/** Largest list that is read, in bytes: far more than anybody writes by hand. */
const LARGEST = 1_000_000;

/**
 * Reads the editor's alias list of a knowledge folder. Without a list there are no aliases; a group that cannot be used is a
 * problem with its line and takes no other group away.
 */
export async function readAliases(root: string): Promise<{ groups: AliasGroup[]; problems: Problem[] }> {
  const bytes = await readFile(join(root, ALIASES_FILE)).catch((failure: NodeJS.ErrnoException) =>
    failure.code === 'ENOENT' ? null : failure,
  );
  if (bytes === null) return { groups: [], problems: [] };
  if (!Buffer.isBuffer(bytes))
    return refused(
      null,
      'aliases_unreadable',
      'The alias list cannot be read.',
      'Check that it is a file that Footnote may read.',
    );
  if (bytes.length > LARGEST)
    return refused(
      null,
      'aliases_too_large',
      'The alias list is larger than 1 MB.',
      'Keep only names that people ask for.',
    );
  return parseAliases(bytes.toString('utf8'));
}

/** The groups of an alias list, with every problem named. */
export function parseAliases(source: string): { groups: AliasGroup[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const lineAt = (offset: number | undefined) => (offset === undefined ? null : lines.linePos(offset).line);
  const [broken] = document.errors;
  if (broken !== undefined)
    return refused(
      lineAt(broken.pos[0]),
      'aliases_syntax',
      'The alias list cannot be understood here.',
      'Write one group a line: - [Pentagon chief, Secretary of War, Pete Hegseth]',
    );
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return { groups: [], problems: [] };
  if (!isSeq(contents))
    return refused(
      1,
      'aliases_not_a_list',
      'The alias list is not a list of groups.',
      'Begin every group with "- [" and end it with "]".',
    );
  const groups: AliasGroup[] = [];
  const problems: Problem[] = [];
  for (const item of contents.items) {
    const line = lineAt((item as { range?: readonly number[] | null }).range?.[0]);
    const names = isSeq(item)
      ? item.items.map((name) => (isScalar(name) ? String(name.value).trim() : ''))
      : [];
    const complaint = complaintOf(names);
    if (complaint === null) groups.push(names);
    else problems.push(error(ALIASES_FILE, line, 'alias_group', complaint.message, complaint.fix));
  }
  return { groups, problems };
}

function complaintOf(names: readonly string[]): { message: string; fix: string } | null {
  if (new Set(names.map(folded)).size < 2)
    return {
      message: 'This group does not hold two different names.',
      fix: 'Write at least two: - [ASEAN, Association of Southeast Asian Nations]',
    };
  const empty = names.some((name) => folded(name) === '');
  if (empty)
    return {
      message: 'A name in this group is empty or no text.',
      fix: 'Write each name as text, parted by commas.',
    };
  const long = names.find((name) => folded(name).split(' ').length > LONGEST_ALIAS);
  return long === undefined
    ? null
    : {
        message: `“${long}” has more than ${LONGEST_ALIAS} words.`,
        fix: 'Write a shorter name that people use.',
      };
}

function refused(
  line: number | null,
  code: string,
  message: string,
  fix: string,
): { groups: AliasGroup[]; problems: Problem[] } {
  return { groups: [], problems: [error(ALIASES_FILE, line, code, message, fix)] };
}

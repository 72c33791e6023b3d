import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Problem } from '../ports.ts';
import { type Found, notAFile } from './listing.ts';
import { error } from './problem.ts';

/** An article of this size is no article but an archive; the limit keeps one file from eating all memory. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * The text of a file, or why it has none. A byte order mark at the very beginning is a signature of the
 * encoding, not text, and is left out; everything else is kept character for character.
 *
 * Never waits: what is no ordinary file by the time it is opened is a problem as well.
 */
export async function readText({ file, path }: Found): Promise<string | Problem> {
  // O_NONBLOCK: opening a named pipe returns at once. O_NOFOLLOW: a link put here meanwhile is not followed.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const handle = await open(path, flags).catch(() => null);
  if (handle === null) return unreadable(file);
  try {
    const status = await handle.stat();
    if (!status.isFile()) return notAFile(file);
    if (status.size > LARGEST_FILE) return tooLarge(file);
    return decode(await handle.readFile(), file);
  } catch {
    return unreadable(file);
  } finally {
    await handle.close();
  }
}

/** Reads bytes as UTF-8 text without ever replacing a character. */
export function decode(bytes: Buffer, file: string): string | Problem {
  if (!isUtf8(bytes)) return notUtf8(bytes, file);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return nulCharacter(file, lineOf(bytes, nul));
  const signed = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', signed ? 3 : 0);
}

function notUtf8(bytes: Buffer, file: string): Problem {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return error(
    file,
    utf16 ? 1 : firstBadLine(bytes),
    'not_utf8',
    utf16
      ? 'The file is stored as UTF-16, not as UTF-8.'
      : 'This line holds a byte that is not UTF-8, so its characters cannot be quoted exactly.',
    'Open the file in the program it was written with and save it again with the encoding UTF-8.',
  );
}

/** No character of UTF-8 holds a newline's byte, so each line can be judged by itself. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) line++;
  return line;
}

function nulCharacter(file: string, line: number): Problem {
  return error(
    file,
    line,
    'nul_character',
    'This line holds a NUL character, which no text has.',
    'Delete the character, or save the file again as UTF-8 text.',
  );
}

function tooLarge(file: string): Problem {
  return error(
    file,
    null,
    'file_too_large',
    `The file is larger than ${LARGEST_FILE / 1024 / 1024} MB.`,
    'Split it into one file per article.',
  );
}

function unreadable(file: string): Problem {
  return error(
    file,
    null,
    'file_unreadable',
    'The file cannot be read.',
    'Give the account that runs Footnote permission to read it, and a name of ordinary characters.',
  );
}

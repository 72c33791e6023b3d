import type { Problem } from '../ports.ts';

/**
 * A problem that keeps the file out.
 *
 * @example error('vpn.md', 3, 'nul_character', 'This line holds a NUL character.', 'Delete it.')
 */
export function error(
  file: string,
  line: number | null,
  code: string,
  message: string,
  fix: string,
): Problem {
  return { code, file, line, message, fix, severity: 'error' };
}

/** A problem that people should know of; the file is used all the same, as far as it can be. */
export function warning(
  file: string,
  line: number | null,
  code: string,
  message: string,
  fix: string,
): Problem {
  return { code, file, line, message, fix, severity: 'warning' };
}

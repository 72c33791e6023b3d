import type { Problem } from '../ports.ts';

/**
 * A problem on one line that editors and terminals can follow to its place. `folder` is the knowledge folder
 * as the person named it.
 *
 * @example describeProblem(problem) // knowledge/vpn.md:3: "published" must be a date like 2026-11-22. Fix: …
 */
export function describeProblem(problem: Problem, folder = 'knowledge'): string {
  const { what, fix } = tellProblem(problem, folder);
  return `${what} Fix: ${fix}`;
}

/** What is wrong, with its place, and the fix, apart: neither holds a line break. */
export function tellProblem(problem: Problem, folder = 'knowledge'): { what: string; fix: string } {
  const path = [folder.replace(/(?<=.)\/+$/, ''), problem.file].filter((part) => part !== '').join('/');
  const place = problem.line === null ? path : `${path}:${problem.line}`;
  const warning = problem.severity === 'warning' ? 'warning: ' : '';
  return { what: printable(`${place}: ${warning}${problem.message}`), fix: printable(problem.fix) };
}

/** What someone wrote in a file, short enough to be named in a message. */
export function named(text: string): string {
  const [...characters] = text;
  return `"${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text}"`;
}

/** File names and keys may hold line breaks or terminal commands; a report never passes them on. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

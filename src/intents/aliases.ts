import type { Fact } from '../facts/fact.ts';
import { written } from '../facts/fact.ts';

/** Names that mean the same, for matching only: what is shown is always the article's own word. */
export type AliasGroup = readonly string[];

/** For a name as a question may write it (lower case, words parted by one space), the other names for the same. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** Most words of a name that is looked for in a question. */
export const LONGEST_ALIAS = 6;

/** Joins an editor's list and what the articles spell out themselves into one table. */
export function aliasesOf(groups: readonly AliasGroup[]): Aliases {
  const table = new Map<string, Set<string>>();
  for (const group of groups) {
    const names = group.map(folded);
    for (const name of names) {
      const others = table.get(name) ?? new Set<string>();
      for (const other of names) if (other !== name) others.add(other);
      table.set(name, others);
    }
  }
  return new Map([...table].map(([name, others]) => [name, [...others]]));
}

/** A name as it is looked up: "The Pentagon's" and "pentagon" are one. */
export function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const IN_BRACKETS = /\((\p{Lu}[\p{L}\p{N}&.-]{1,11})\)/gu;

/**
 * Acronyms that a fact spells out, each with its long form: "Association of Southeast Asian Nations (ASEAN)".
 *
 * @example spelledOut([fact]) // [['ASEAN', 'Association of Southeast Asian Nations']]
 */
export function spelledOut(facts: readonly Fact[]): AliasGroup[] {
  return facts.flatMap((fact) => {
    const text = written(fact);
    return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
      const short = match[1] ?? '';
      const long = /\p{Lu}.*\p{Lu}/u.test(short) ? longForm(text.slice(0, match.index), short) : null;
      return long === null ? [] : [[short, long]];
    });
  });
}

/**
 * The words just before the brackets that spell the acronym, read backwards: each of its letters stands in them in order, and the
 * first one begins a word (Schwartz and Hearst 2003).
 */
function longForm(before: string, short: string): string | null {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const most = Math.min(letters.length + 5, letters.length * 2);
  const text = before.trimEnd().split(/\s+/).slice(-most).join(' ');
  let at = text.length - 1;
  for (const [place, letter] of [...letters.entries()].reverse()) {
    while (at >= 0 && !(text.charAt(at).toLowerCase() === letter && (place > 0 || begins(text, at)))) at--;
    if (at < 0) return null;
    at--;
  }
  const long = text.slice(at + 1);
  return /\s/.test(long) ? long : null;
}

function begins(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

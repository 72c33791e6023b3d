/** What a Markdown line is, by the signs it begins with. */
export interface Marker {
  readonly kind: 'heading' | 'item' | 'row' | 'rule' | 'blank' | 'text';
  /** UTF-16 units that belong to the marker and not to the words. */
  readonly length: number;
  /** How many block quotes the line says it stands in. */
  readonly quoted: number;
}

const QUOTED = /^[ \t]*(?:>[ \t]?)+/;
const HEADING = /^[ \t]{0,3}#{1,6}(?:[ \t]+|$)/;
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?[ \t]+/;
const DELIMITERS = /^[ \t:|-]+$/;
const INTERRUPTING = /^[ \t>]*(?:[-*+•]|1[.)])[ \t]/;
const FENCE = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const UNDERLINE = /^ {0,3}(?:={3,}|-{3,})[ \t]*$/;
const RULE_SIGNS = '-*_=';

/** Reads the beginning of a Markdown line. Signs of a block quote may stand before any other marker. */
export function marker(line: string): Marker {
  const quoted = QUOTED.exec(line)?.[0] ?? '';
  const depth = quoted.length - quoted.replaceAll('>', '').length;
  const rest = line.slice(quoted.length);
  const made = (kind: Marker['kind'], length = 0): Marker => ({
    kind,
    length: quoted.length + length,
    quoted: depth,
  });
  if (rest.trim() === '') return made('blank');
  if (isRule(rest) || isDelimiterRow(rest)) return made('rule');
  const heading = HEADING.exec(rest);
  if (heading !== null) return made('heading', heading[0].length);
  const item = ITEM.exec(rest);
  if (item !== null) return made('item', item[0].length);
  return rest.trimStart().startsWith('|') ? made('row') : made('text');
}

/** The sign and length of a code fence ("```"), or null. */
export function fence(line: string): string | null {
  return FENCE.exec(line)?.[1] ?? null;
}

/** True for the line of equals signs or hyphens that makes the line above it a heading. */
export function isUnderline(line: string): boolean {
  return UNDERLINE.test(line);
}

/** True for the row that parts a table's head from its body. */
export function isDelimiterRow(line: string): boolean {
  return DELIMITERS.test(line) && line.includes('|') && line.includes('-');
}

/** True for an item that may break into a paragraph: a sign, or the number one. "14. " may just begin a line. */
export function interrupts(line: string): boolean {
  return INTERRUPTING.test(line);
}

/** Where a heading's words end; its closing hashes are no part of them. */
export function headingEnd(line: string): number {
  const end = line.trimEnd().length;
  let at = end;
  while (line[at - 1] === '#') at--;
  return at < end && /[ \t]/.test(line[at - 1] ?? '') ? at : end;
}

function isRule(line: string): boolean {
  const [sign = ''] = line.trimStart();
  if (!RULE_SIGNS.includes(sign)) return false;
  let signs = 0;
  for (const unit of line) {
    if (unit === sign) signs++;
    else if (unit !== ' ' && unit !== '\t') return false;
  }
  return signs >= 3;
}

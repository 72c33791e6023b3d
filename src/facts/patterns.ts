import type { EntityKind } from './fact.ts';

/** How amounts or dates of one kind look. */
export interface Pattern {
  readonly kind: EntityKind;
  /** Global. */
  readonly pattern: RegExp;
  /** What a sentence must hold for the pattern, which is dearer, to be worth trying. */
  readonly needs: RegExp;
}

/** A pattern from the alternatives it consists of. */
export function pattern(
  kind: EntityKind,
  needs: RegExp,
  flags: 'giu' | 'gu',
  ...alternatives: readonly string[]
): Pattern {
  return { kind, needs, pattern: new RegExp(alternatives.join('|'), flags) };
}

import type { EntityKind } from './fact.ts';

/** How amounts or dates of one kind look. */
export interface Pattern {
  readonly kind: EntityKind;
  /** Global. */
  readonly pattern: RegExp;
  /** What a word of a sentence must hold for the pattern, which is dearer, to be worth trying. */
  readonly cue: RegExp;
  /** What the sentence must hold besides; null for nothing. */
  readonly needs: RegExp | null;
}

/** A pattern from the alternatives it consists of; `cue` tells what sentences must hold, by a word and besides. */
export function pattern(
  kind: EntityKind,
  [cue, needs]: readonly [RegExp, RegExp?],
  flags: 'giu' | 'gu',
  ...alternatives: readonly string[]
): Pattern {
  return { kind, cue, needs: needs ?? null, pattern: new RegExp(alternatives.join('|'), flags) };
}

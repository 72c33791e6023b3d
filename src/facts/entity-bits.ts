import type { EntityKind } from './fact.ts';

/** One bit for each kind of entity, so that an index can hold the kinds of a fact in a number. */
export const ENTITY_BITS: Readonly<Record<EntityKind, number>> = {
  person: 1,
  organisation: 2,
  place: 4,
  name: 8,
  date: 16,
  duration: 32,
  money: 64,
  percent: 128,
  number: 256,
  nation: 512,
};

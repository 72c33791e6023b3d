import { type Compilable, type CompiledQuery, type RawBuilder, sql } from 'kysely';

/** What a statement may be given. */
export type Value = string | number | null;

/** Stands in a statement where a value will. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that is written once and used often: putting one together costs several times what the database needs
 * to do it.
 *
 * @param write Writes the statement, with `slot(name)` wherever a value of its own goes.
 * @returns Fills the values in.
 */
export function prepared<Values extends { readonly [Name in keyof Values]: Value }>(
  write: (slot: <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>) => Compilable,
): (values: Values) => CompiledQuery {
  const template = write(
    <Name extends keyof Values & string>(name: Name) => sql<Values[Name]>`${new Slot(name)}`,
  ).compile();
  return (values) => ({
    ...template,
    parameters: template.parameters.map((value) =>
      value instanceof Slot ? values[value.name as keyof Values] : value,
    ),
  });
}

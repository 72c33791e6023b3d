import type { Backstage } from '../backstage.ts';
import type { Answer, Arguments, Channel } from '../workspace.ts';

/** A Web API method that the desk carries out itself, instead of passing it to `emulate` as it is. */
export type Method = (args: Arguments, backstage: Backstage) => Promise<Answer> | Answer;

/** Methods by their name. */
export type Methods = Readonly<Record<string, Method>>;

/** The room with this id, this `#name`, or the direct message with this user; undefined when there is none. */
export function findRoom({ workspace }: Backstage, named: unknown): Channel | undefined {
  if (typeof named !== 'string') return undefined;
  if (named.startsWith('U')) return workspace.directMessage;
  const bare = named.replace(/^#/, '');
  return [...workspace.channels, workspace.directMessage].find(
    ({ id, name }) => id === bare || name === bare,
  );
}

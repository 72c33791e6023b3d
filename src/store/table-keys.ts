import type { Tables } from './schema.ts';

/** Every table with its primary key, in the order in which they are written anew. */
export const TABLE_KEYS: Readonly<Record<keyof Tables, readonly string[]>> = {
  inbox: ['key'],
  answer: ['id'],
  outbox: ['key'],
  pause: ['team', 'channel'],
  feedback: ['answer', 'judge'],
  installation: ['id'],
  install_state: ['key'],
  audit: ['key'],
  gap: ['team', 'key'],
  digest: ['id'],
  edition: ['digest', 'day'],
  notice: ['key'],
  told: ['team', 'channel', 'key'],
  article_version: ['article', 'version'],
};

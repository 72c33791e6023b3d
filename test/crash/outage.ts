import { setTimeout as pause } from 'node:timers/promises';
import type { Postgres } from '../support/postgres.ts';

/** So long is everything well before and after, in milliseconds. */
const WELL = 2000;

/** Restarts a PostgreSQL, and then takes it away for a while. */
export async function outageOf(server: Postgres, millis: number): Promise<void> {
  await pause(WELL);
  await server.halt();
  await server.start();
  await pause(WELL);
  await server.halt();
  await pause(millis);
  await server.start();
  await pause(WELL);
}

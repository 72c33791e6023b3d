import { defineConfig } from 'vitest/config';

/** Rooms whose code keeps nothing that another test could see: their files share a process, and load it once. */
const PURE = '{text,facts,intents,answer,digest,words,terminal,observe,eval}';

export default defineConfig({
  test: {
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: [`test/${PURE}/**/*.test.ts`], pool: 'threads', isolate: false },
      },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [`test/${PURE}/**`] },
      },
    ],
  },
});

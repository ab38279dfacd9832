import { configDefaults, defineConfig } from 'vitest/config';

/** What these prove is of a whole process: what it holds open, how much memory it has, or the environment that it began with. */
const ofWholeProcess = 'tests/contract/{sqliteEventStore,eventStoreDb,eventStoreDbSurprises,kurrentClient}.test.ts';

export default defineConfig({
  test: {
    // Vite would give it another copy of graphql than the code that it is handed schemas by.
    server: { deps: { inline: ['@graphql-inspector/core'] } },
    environment: 'node',
    // Processes rather than threads: SQLite is native code, and a test may end its process.
    pool: 'forks',
    maxWorkers: 2,
    // Limits only end what hangs: on a machine that is busy with other things everything takes many times as long.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: {
      // A test that proved nothing has failed. Where this machine lacks what it needs, it is skipped and says why.
      requireAssertions: true,
      poll: { timeout: 90_000, interval: 20 },
    },
    globalSetup: ['tests/runFolder.ts'],
    projects: [
      { extends: true, test: { name: 'own process', include: [ofWholeProcess] } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['{schema,services,projections,infra,tests}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ofWholeProcess],
          // Most of what a file took was to load the whole program once more. What a file leaves behind in a module, the next one finds.
          isolate: false,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{schema,services,projections,infra,tests}/**/*.test.ts'],
    environment: 'node',
    // Processes rather than threads: SQLite is native code, and a test may end its process.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A test that proved nothing has failed. Where this machine lacks what it needs, it is skipped and says why.
    expect: { requireAssertions: true },
  },
});

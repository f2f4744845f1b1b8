import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,client,server}/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    setupFiles: ['test/support/steadySeed.ts'],
    // Generous: a limit is there to end what hangs, and must not judge a machine that is busy.
    // Two cores: more workers than that only wait for one another.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

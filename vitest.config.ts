import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,client,server}/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    setupFiles: ['test/support/steadySeed.ts'],
    // Two cores: more workers than that only wait for one another.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

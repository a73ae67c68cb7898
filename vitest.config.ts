import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/helpers/installTools.ts'],
    exclude: ['test/proof/**', 'node_modules/**', 'dist/**'],
    // Two cores: more than two workers only makes FFmpeg and PostgreSQL wait for each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // The copy that Payload has: a bundler would take the package's other build, and a schema belongs to one of them.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
    tsconfigPaths: true,
  },
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

import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** Imports run one way: what stands later may import what stands earlier, never the reverse (ARCHITECTURE.md). */
const layers = [
  ['core'],
  ['adapters'],
  ['engine'],
  ['jobs', 'hooks', 'endpoints', 'graphql', 'worker'],
  ['collections', 'globals', 'fields', 'access'],
]

const zones = layers.flatMap((layer, i) => {
  const later = layers.slice(i + 1).flat()
  return layer.flatMap((target) =>
    [...later, 'plugin.ts', 'index.ts', 'app', 'server', 'cli', 'site', 'components'].map((from) => ({
      target: `./src/${target}`,
      from: `./src/${from}`,
      // The slugs are only names; whoever reads a collection needs them.
      ...(from === 'collections' ? { except: ['./slugs.ts'] } : {}),
      // So are the values that editors choose from: the API takes the same.
      ...(from === 'fields' ? { except: ['./vocabulary.ts'] } : {}),
      message: `src/${target} stands before src/${from}: imports run one way (ARCHITECTURE.md).`,
    })),
  )
})

const browserCore = ['timeline', 'captions', 'generator']

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only payload.config.ts, server/ and cli/ read the environment.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      'dist',
      '.data',
      'media',
      'src/app/(payload)',
      'src/generated',
      'src/migrations',
      'next-env.d.ts',
      'test/fixtures/consumer',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'bin/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/order': [
        'error',
        {
          groups: ['type', 'builtin', 'external', 'internal', 'parent', 'sibling'],
          'newlines-between': 'ignore',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/server/**', 'src/cli/**', 'src/**/*.test.ts'],
    rules: { 'no-restricted-properties': ['error', environment] },
  },
  {
    // After those of all of src: of two settings of one rule the later one counts alone.
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:(?!crypto$|assert)',
              message: 'core decides, adapters act: no disk, process or clock here.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        environment,
        { object: 'Math', property: 'random', message: 'core is deterministic: take a seed.' },
        { object: 'Date', property: 'now', message: 'core does not read the clock.' },
      ],
    },
  },
  {
    files: browserCore.map((name) => `src/core/${name}/**/*.ts`),
    ignores: ['src/core/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'this part of core also runs in the browser.' }] },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
)

import type { Check } from './types.ts'

/** Node runs our TypeScript as it is, and pg-boss wants 22.12. */
export const checkNode: Check = () => {
  const detail = `${process.version} (${process.execPath})`
  return Promise.resolve([
    process.features.typescript
      ? { subject: 'Node', state: 'ok', detail }
      : {
          subject: 'Node',
          state: 'problem',
          detail: `${detail} cannot run TypeScript`,
          remedy: 'npm ci (without --omit=optional), then npm start',
        },
  ])
}

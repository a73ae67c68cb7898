import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from '../../src/adapters/postgres/withLock.ts'
import { buildSite } from '../../src/server/build/buildSite.ts'
import { inputsHash } from '../../src/server/build/inputsHash.ts'
import { isBuildFresh } from '../../src/server/build/isBuildFresh.ts'
import { root } from '../../src/server/root.ts'

const timeoutMs = 600_000

/** The site of these sources, built by the first test file that needs it: two builds at once would spoil each other. */
export const buildOnce = async (): Promise<void> => {
  await mkdir(join(root, '.data'), { recursive: true })
  await withLock({
    act: async () => {
      if (!(await isBuildFresh({ hash: await inputsHash(root), root })))
        await buildSite({ root, signal: AbortSignal.timeout(timeoutMs) })
    },
    lockFile: join(root, '.data', 'test-build.lock'),
    timeoutMs,
  })
}

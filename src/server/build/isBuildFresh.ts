import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Kept inside the build, so that removing the one removes the other. */
export const inputsFileIn = (root: string): string => join(root, '.next', 'repreel-inputs')

/** Whether there is a complete build of exactly these inputs. */
export const isBuildFresh = async ({ hash, root }: { hash: string; root: string }): Promise<boolean> =>
  existsSync(join(root, '.next', 'BUILD_ID')) &&
  (await readFile(inputsFileIn(root), 'utf8').catch(() => '')) === hash

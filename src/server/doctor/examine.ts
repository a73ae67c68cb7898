import type { Environment } from '../environment.ts'
import type { Finding } from './types.ts'
import { checkBucket } from './checkBucket.ts'
import { checkDatabase } from './checkDatabase.ts'
import { checkFfmpeg } from './checkFfmpeg.ts'
import { checkFolders } from './checkFolders.ts'
import { checkMemory } from './checkMemory.ts'
import { checkNode } from './checkNode.ts'
import { checkSandbox } from './checkSandbox.ts'
import { checkSpeech } from './checkSpeech.ts'

const checks = [
  checkNode,
  checkFfmpeg,
  checkSandbox,
  checkSpeech,
  checkFolders,
  checkBucket,
  checkMemory,
  checkDatabase,
]

/** Looks at everything that Repreel needs of this machine. */
export const examine = async (environment: Environment): Promise<Finding[]> =>
  (await Promise.all(checks.map((check) => check(environment)))).flat()

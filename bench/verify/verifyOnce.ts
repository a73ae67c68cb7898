import type { RenderPlan } from '../../src/core/segments/types.ts'
import type { Journal } from '../measure/journal.ts'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { beepsOfPlan } from './beepsOfPlan.ts'
import { type Verified, verifyOutput } from './verifyOutput.ts'

type VerifyOnceArgs = { journal: Journal; naivePath: string | null; path: string; plan: RenderPlan }

/** The same bytes for the same plan are verified once: a roll-back gives those of the render before. */
export const verifyOnce = async ({ journal, naivePath, path, plan }: VerifyOnceArgs): Promise<Verified> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const { totalFrames } = plan.outputs[0]!.timeline
  const starts = beepsOfPlan(plan).map(({ atSample }) => atSample)
  return journal({
    measure: () => verifyOutput({ naivePath, path, plan }),
    name: 'verified',
    // Naive's file is named by what it was made from.
    of: [hash.digest('hex'), totalFrames, starts, naivePath && basename(naivePath)],
  })
}

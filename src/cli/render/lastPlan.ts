import type { PlanFacets } from '../../core/explain/types.ts'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256 } from '../../core/hash/sha256.ts'

type LastPlanArgs = {
  /** Of the store. */
  folder: string
  workoutPath: string
}

/** Of the last whole render of this file; null where there was none. */
export const readLastPlan = async (args: LastPlanArgs): Promise<PlanFacets | null> => {
  const text = await readFile(pathOf(args), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as PlanFacets) // `writeLastPlan` wrote it
}

/** Noted beside the segments, so that the next plan can say what has changed since. */
export const writeLastPlan = async ({
  facets,
  ...args
}: LastPlanArgs & { facets: PlanFacets }): Promise<void> => {
  const path = pathOf(args)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, JSON.stringify(facets), { flush: true })
  await rename(`${path}.new`, path)
}

const pathOf = ({ folder, workoutPath }: LastPlanArgs): string =>
  join(folder, 'plans', `${sha256(workoutPath).slice(0, 16)}.json`)

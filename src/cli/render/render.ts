import type { Environment } from '../../server/environment.ts'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeMp4 } from '../../adapters/store/writeMp4.ts'
import { facetsOfPlan } from '../../core/explain/facetsOfPlan.ts'
import { aboutOf } from '../../core/texts/aboutOf.ts'
import { renderPlan } from '../../engine/renderPlan.ts'
import { createProgress } from '../../server/createProgress.ts'
import { readConfiguration } from '../../server/readConfiguration.ts'
import { root } from '../../server/root.ts'
import { untilStopped } from '../untilStopped.ts'
import { writeLastPlan } from './lastPlan.ts'
import { planFile } from './planFile.ts'
import { type RenderCommandArgs, readRenderArgs, renderUsage } from './readRenderArgs.ts'
import { storeFolderOf } from './storeFolderOf.ts'

/** `repreel render`: a workout file and its clips become an MP4. Answers the exit code. */
export const render = async (words: string[]): Promise<number> => {
  if (words.includes('--help')) {
    console.log(renderUsage)
    return 0
  }
  const args = readRenderArgs(words)
  await untilStopped({
    kept: 'what was encoded is kept for the next run.',
    work: (signal) => renderFile({ args, environment: readConfiguration(root), signal }),
  })
  return 0
}

type RenderFileArgs = { args: RenderCommandArgs; environment: Environment; signal: AbortSignal }

const renderFile = async ({ args, environment, signal }: RenderFileArgs): Promise<void> => {
  const { outputPath, workoutPath } = args
  const progress = createProgress({ stream: process.stderr })
  const { concurrency, engine, plan, settings } = await planFile({ args, environment, progress, signal })
  const version = await progress.step('Every piece is encoded', (tell) =>
    renderPlan({
      concurrency,
      engine,
      plan,
      signal,
      onProgress: ({ done, total }) => tell(`${done} of ${total}`),
    }),
  )
  await mkdir(dirname(outputPath), { recursive: true })
  const { timeline } = plan.outputs[0]!
  const { bytes } = await writeMp4({
    // Workout files name no licences, so nobody is credited.
    about: aboutOf({ createdAt: new Date().toISOString(), credits: [], timeline }),
    manifest: version.outputs[0]!.manifest,
    outputPath,
    signal,
    store: settings.store,
  })
  console.log(`${outputPath}: ${version.durationSeconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB`)
  await writeLastPlan({
    facets: facetsOfPlan(plan),
    folder: storeFolderOf({ args, environment }),
    workoutPath,
  })
}

import type { Forecast } from '../../core/explain/types.ts'
import type { Environment } from '../../server/environment.ts'
import { documentId } from '../../adapters/payload/documentId.ts'
import { createEstimator } from '../../core/estimate/createEstimator.ts'
import { clipBytesOf } from '../../engine/clipBytesOf.ts'
import { forecastRender } from '../../engine/forecastRender.ts'
import { createForecaster } from '../../jobs/createForecaster.ts'
import { createPlanner } from '../../jobs/createPlanner.ts'
import { createProgress } from '../../server/createProgress.ts'
import { createShutdown } from '../../server/createShutdown.ts'
import { joinDatabase } from '../../server/database/joinDatabase.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { readConfiguration } from '../../server/readConfiguration.ts'
import { root } from '../../server/root.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { untilStopped } from '../untilStopped.ts'
import { readLastPlan } from '../render/lastPlan.ts'
import { planFile } from '../render/planFile.ts'
import { storeFolderOf } from '../render/storeFolderOf.ts'
import { forecastLines } from './forecastLines.ts'
import { type PlanCommandArgs, planUsage, readPlanArgs } from './readPlanArgs.ts'

/** `repreel plan`: what a render would encode, and why. Answers the exit code. */
export const plan = async (words: string[]): Promise<number> => {
  if (words.includes('--help')) {
    console.log(planUsage)
    return 0
  }
  const args = readPlanArgs(words)
  const environment = readConfiguration(root)
  const forecast =
    args.of === 'file'
      ? await forecastOfFile({ args: args.file, environment })
      : await forecastOfWorkout({ args, environment })
  console.log(args.json ? JSON.stringify(forecast, null, 2) : forecastLines(forecast).join('\n'))
  return 0
}

type OfFileArgs = { args: Extract<PlanCommandArgs, { of: 'file' }>['file']; environment: Environment }

const forecastOfFile = ({ args, environment }: OfFileArgs): Promise<Forecast> =>
  untilStopped({
    kept: 'the clips that were normalised are kept.',
    work: async (signal) => {
      const progress = createProgress({ stream: process.stderr })
      const { plan, settings } = await planFile({ args, environment, progress, signal })
      const folder = storeFolderOf({ args, environment })
      const previous = await readLastPlan({ folder, workoutPath: args.workoutPath })
      const clipBytes = await clipBytesOf({ specs: plan.segments.values(), store: settings.store })
      return forecastRender({
        estimate: createEstimator({ clipBytes }),
        plan,
        previous,
        store: settings.store,
      })
    },
  })

type OfWorkoutArgs = { args: Extract<PlanCommandArgs, { of: 'workout' }>; environment: Environment }

const forecastOfWorkout = async ({ args, environment }: OfWorkoutArgs): Promise<Forecast> => {
  const shutdown = createShutdown({ say: (line) => console.error(line) })
  try {
    const payload = await joinDatabase({ environment, shutdown })
    const workoutId = documentId(payload, args.workoutId)
    if (workoutId === null) throw new OperatorError(`plan: "${args.workoutId}" is no id of a workout`)
    return await createForecaster(createPlanner(optionsOfHost(payload)))({
      draft: args.draft,
      payload,
      workoutId,
    })
  } finally {
    await shutdown.close()
  }
}

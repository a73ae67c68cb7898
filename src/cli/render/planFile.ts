import type { Environment } from '../../server/environment.ts'
import type { Engine } from '../../engine/createEngine.ts'
import type { IngestSettings } from '../../engine/ingest/types.ts'
import type { RenderPlan } from '../../core/segments/types.ts'
import type { Progress } from '../../server/createProgress.ts'
import type { RenderCommandArgs } from './readRenderArgs.ts'
import { join } from 'node:path'
import { coresAndMemory } from '../../adapters/machine/coresAndMemory.ts'
import { createDiskStore } from '../../adapters/store/createDiskStore.ts'
import { createSpeech } from '../../adapters/speech/createSpeech.ts'
import { logoOf } from '../../core/look/brand/logoOf.ts'
import { fontFor } from '../../core/look/fontFor.ts'
import { concurrencyFor } from '../../core/scheduling/concurrencyFor.ts'
import { undrawableInSnapshot } from '../../core/segments/undrawableInSnapshot.ts'
import { snapshotOfWorkoutFile } from '../../core/workout/file/snapshotOfWorkoutFile.ts'
import { validateWorkoutFile } from '../../core/workout/file/validateWorkoutFile.ts'
import { createEngine } from '../../engine/createEngine.ts'
import { openSettings } from '../../engine/openSettings.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { ingestClips } from './ingestClips.ts'
import { ingestMusic } from './ingestMusic.ts'
import { issueLines } from './issueLines.ts'
import { readLogo } from './readLogo.ts'
import { readWorkout } from './readWorkout.ts'
import { storeFolderOf } from './storeFolderOf.ts'

export type PlanFileArgs = {
  args: Omit<RenderCommandArgs, 'outputPath'>
  environment: Environment
  progress: Progress
  signal: AbortSignal
}

export type PlannedFile = { concurrency: number; engine: Engine; plan: RenderPlan; settings: IngestSettings }

/** A workout file and its clips, ready to be rendered: clips are normalised and phrases are spoken here, nothing else is encoded. */
export const planFile = async ({
  args,
  environment,
  progress,
  signal,
}: PlanFileArgs): Promise<PlannedFile> => {
  const { clipsFolder, locale, output, workoutPath } = args
  const concurrency = environment.concurrency ?? concurrencyFor(await coresAndMemory())
  const file = await readWorkout({ locale, path: workoutPath, warn: progress.say })
  const settings = await settingsOf({ args, environment })
  const source = { clipsFolder, concurrency, file, settings, signal }
  const { clips, sounds } = await progress.step('Clips are ready', () =>
    ingestClips({ ...source, warn: progress.say }),
  )
  const tracks = await ingestMusic(source)
  const errors = validateWorkoutFile({ clips, file, locale }).filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new OperatorError(issueLines({ issues: errors, path: workoutPath }).join('\n'))

  const logo = await readLogo({ clipsFolder, file })
  const snapshot = snapshotOfWorkoutFile({ clips, file, locale, logo, sounds: { clips: sounds, tracks } })
  const { metrics } = settings.fonts
  const missing = undrawableInSnapshot({ metrics, snapshot })
  if (missing.length > 0)
    progress.say(
      `No font has ${missing.map((character) => `“${character}”`).join(' ')}: left out. Add one: --font ${fontFor(missing[0]!)}`,
    )

  const engine = createEngine({ ...settings, speech: createSpeech('auto') })
  const logoFile = logo && logoOf(logo)
  if (logoFile) await engine.keepLogo(logoFile)
  const input = { outputs: [{ locale, ...output }], snapshots: { [locale]: snapshot } }
  const { notes, speech } = await progress.step('The voice is ready', () =>
    engine.prepareSpeech({ input, signal }),
  )
  for (const { message } of notes) progress.say(message)
  const plan = engine.plan({ ...input, speech })
  return { concurrency, engine, plan, settings }
}

type SettingsOfArgs = Pick<PlanFileArgs, 'args' | 'environment'>

const settingsOf = async ({ args, environment }: SettingsOfArgs): Promise<IngestSettings> => {
  const { dataFolder, sandbox } = environment
  const { settings } = await openSettings({
    dataDir: dataFolder,
    ffmpeg: { sandbox },
    fonts: args.fonts.length > 0 ? args.fonts : environment.fonts,
    scratchDir: join(dataFolder, 'scratch'),
    // A file is rendered without a database, which a shared store would need.
    store: createDiskStore({ root: storeFolderOf({ args, environment }) }),
  })
  return settings
}

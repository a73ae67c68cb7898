import type { Environment } from '../../server/environment.ts'
import type { IngestSettings } from '../../engine/ingest/types.ts'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createProbe } from '../../adapters/ffmpeg/createProbe.ts'
import { createRunFfmpeg } from '../../adapters/ffmpeg/createRunFfmpeg.ts'
import { ffmpegCapabilities } from '../../adapters/ffmpeg/ffmpegCapabilities.ts'
import { loadFonts } from '../../adapters/fonts/loadFonts.ts'
import { createDiskStore } from '../../adapters/store/createDiskStore.ts'
import { coresAndMemory } from '../../adapters/machine/coresAndMemory.ts'
import { writeMp4 } from '../../adapters/store/writeMp4.ts'
import { fontFor } from '../../core/look/fontFor.ts'
import { undrawableInSnapshot } from '../../core/segments/undrawableInSnapshot.ts'
import { snapshotOfWorkoutFile } from '../../core/workout/file/snapshotOfWorkoutFile.ts'
import { validateWorkoutFile } from '../../core/workout/file/validateWorkoutFile.ts'
import { concurrencyFor } from '../../core/scheduling/concurrencyFor.ts'
import { createEngine } from '../../engine/createEngine.ts'
import { renderPlan } from '../../engine/renderPlan.ts'
import { createProgress } from '../../server/createProgress.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { readConfiguration } from '../../server/readConfiguration.ts'
import { root } from '../../server/root.ts'
import { ingestClips } from './ingestClips.ts'
import { issueLines } from './issueLines.ts'
import { type RenderCommandArgs, readRenderArgs, renderUsage } from './readRenderArgs.ts'
import { readWorkout } from './readWorkout.ts'

/** `repreel render`: a workout file and its clips become an MP4. Answers the exit code. */
export const render = async (words: string[]): Promise<number> => {
  if (words.includes('--help')) {
    console.log(renderUsage)
    return 0
  }
  const args = readRenderArgs(words)
  const stop = new AbortController()
  const onSignal = () => stop.abort(new OperatorError('Stopped; what was encoded is kept for the next run.'))
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  try {
    await renderFile({ args, environment: readConfiguration(root), signal: stop.signal })
    return 0
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

type RenderFileArgs = { args: RenderCommandArgs; environment: Environment; signal: AbortSignal }

const renderFile = async ({ args, environment, signal }: RenderFileArgs): Promise<void> => {
  const { clipsFolder, locale, output, outputPath, workoutPath } = args
  const progress = createProgress({ stream: process.stderr })
  const concurrency = environment.concurrency ?? concurrencyFor(await coresAndMemory())
  const file = await readWorkout({ locale, path: workoutPath, warn: progress.say })
  const settings = await settingsOf({ args, environment })
  const clips = await progress.step('Clips are ready', () =>
    ingestClips({ clipsFolder, concurrency, file, settings, signal, warn: progress.say }),
  )
  const errors = validateWorkoutFile({ clips, file, locale }).filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new OperatorError(issueLines({ issues: errors, path: workoutPath }).join('\n'))

  const snapshot = snapshotOfWorkoutFile({ clips, file, locale })
  const { metrics } = settings.fonts
  const missing = undrawableInSnapshot({ metrics, snapshot })
  if (missing.length > 0)
    progress.say(
      `No font has ${missing.map((character) => `“${character}”`).join(' ')}: left out. Add one: --font ${fontFor(missing[0]!)}`,
    )

  const engine = createEngine(settings)
  const plan = engine.plan({
    outputs: [{ locale, ...output }],
    snapshots: { [locale]: snapshot },
  })
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
  const { bytes } = await writeMp4({
    manifest: version.outputs[0]!.manifest,
    outputPath,
    signal,
    store: settings.store,
  })
  console.log(`${outputPath}: ${version.durationSeconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB`)
}

type SettingsOfArgs = Pick<RenderFileArgs, 'args' | 'environment'>

const settingsOf = async ({ args, environment }: SettingsOfArgs): Promise<IngestSettings> => {
  const { dataFolder, sandbox } = environment
  const fonts = args.fonts.length > 0 ? args.fonts : environment.fonts
  // Not the media folder: a sweep there removes what no version of the CMS needs.
  const store = createDiskStore({ root: args.storeFolder ?? join(dataFolder, 'render') })
  return {
    store,
    encoderBuild: (await ffmpegCapabilities({ sandbox })).encoderBuild,
    fonts: await loadFonts({ dataDir: dataFolder, fonts }),
    probe: createProbe({ sandbox }),
    runFfmpeg: createRunFfmpeg({ sandbox }),
    scratchDir: join(dataFolder, 'scratch'),
  }
}

import type { OutputSpec, RenderPlan } from '../../../src/core/segments/types.ts'
import type { Engine } from '../../../src/engine/createEngine.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import type { Material } from './makeMaterial.ts'
import type { RandomProgramme } from './randomProgrammes.ts'
import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { writeMp4 } from '../../../src/adapters/store/writeMp4.ts'
import { aboutOf } from '../../../src/core/texts/aboutOf.ts'
import { renderPlan } from '../../../src/engine/renderPlan.ts'
import { serveProgramme } from '../../media/serveProgramme.ts'
import { measureLoudness } from '../../sound/helpers/measureLoudness.ts'
import { readFilm } from './readFilm.ts'
import { snapshotOf } from './snapshotOf.ts'
import { wrongsOf } from './wrongsOf.ts'

export type ProvenProgramme = {
  formats: string
  /** In a few words. */
  picture: string
  sound: string
  intervals: number
  frames: number
  chapters: number
  /** null: neither voice nor music is heard. */
  loudness: { lufs: number; truePeakDb: number } | null
  wrong: string[]
}

type ProveProgrammeArgs = {
  engine: Engine
  folder: string
  material: Material
  programme: RandomProgramme
  settings: IngestSettings
}

/** Renders the programme, reads its exported file and its HLS back, and compares both with the plan. */
export const proveProgramme = async (args: ProveProgrammeArgs): Promise<ProvenProgramme> => {
  const { folder, settings } = args
  const plan = await planOf(args)
  const { outputs } = await renderPlan({ concurrency: 1, engine: args.engine, plan })
  const { manifest } = outputs[0]! // it has one
  const { timeline } = plan.outputs[0]!
  const path = join(folder, `${plan.outputs[0]!.pieces[0]!.key}.mp4`)
  try {
    await writeMp4({
      about: aboutOf({ createdAt: '2026-01-01', credits: [], timeline }),
      manifest,
      outputPath: path,
      store: settings.store,
    })
    const { hasBeepsAlone, isLevelled } = heardIn(plan)
    const file = await readFilm(path)
    const stream = await readServed({ manifest, store: settings.store })
    const loudness = isLevelled ? await measureLoudness({ input: ['-i', path] }) : null
    return {
      ...describe(args.programme),
      intervals: timeline.intervals.length,
      frames: timeline.totalFrames,
      chapters: file.chapters.length,
      loudness,
      wrong: [
        ...wrongsOf({ film: file, hasBeepsAlone, hasChapters: true, plan }).map((what) => `file: ${what}`),
        ...wrongsOf({ film: stream, hasBeepsAlone, hasChapters: false, plan }).map((what) => `HLS: ${what}`),
        ...(file.pictures.join() === stream.pictures.join() ? [] : ['file and HLS show other pictures']),
        ...wrongLevel(loudness),
      ],
    }
  } finally {
    await rm(path, { force: true })
  }
}

/**
 * A third of the smallest size that a workout can have: nothing of a join, a time or a sound depends on it, and two
 * hundred workouts are rendered in the time of twenty.
 */
const HEIGHT = 144 as OutputSpec['height']

const planOf = async ({
  engine,
  material,
  programme,
}: Pick<ProveProgrammeArgs, 'engine' | 'material' | 'programme'>): Promise<RenderPlan> => {
  const { locale, output } = programme
  const snapshots = { [locale]: snapshotOf({ material, programme }) }
  const input = { outputs: [{ ...output, height: HEIGHT, locale }], snapshots }
  const { speech } = await engine.prepareSpeech({ input })
  return engine.plan({ ...input, speech })
}

const readServed = async (made: Parameters<typeof serveProgramme>[0]['made']) => {
  const served = await serveProgramme({ made })
  try {
    const film = await readFilm(served.hlsUrl)
    return { ...film, warnings: [film.warnings, ...served.errors.map(String)].join('') }
  } finally {
    await served.close()
  }
}

/** What a workout of messages has to say is nothing, whatever its voice. */
const heardIn = ({ sounds }: RenderPlan) => {
  const specs = [...sounds.values()]
  const isLevelled = specs.some(({ music, voices }) => music.length + voices.length > 0)
  return { isLevelled, hasBeepsAlone: !isLevelled && specs.every(({ clips }) => clips.length === 0) }
}

const wrongLevel = (loudness: ProvenProgramme['loudness']): string[] =>
  loudness && (Math.abs(loudness.lufs + 16) > 1 || loudness.truePeakDb > -1.5)
    ? [`${loudness.lufs} LUFS, ${loudness.truePeakDb} dBTP`]
    : []

const describe = ({ beeps, clipSound, locale, music, output, voiceLevel, workout }: RandomProgramme) => ({
  formats: [...new Set(workout.blocks.map(({ format }) => format))].join(', '),
  picture: `${output.look} ${output.aspect}, ${output.quality}, ×${workout.speed}`,
  sound: [
    `voice ${voiceLevel}${voiceLevel === 'off' ? '' : ` (${locale})`}`,
    `beeps ${beeps}`,
    ...(music === 'none' ? [] : [`music: ${music}`]),
    ...(clipSound ? ['clips'] : []),
  ].join(', '),
})

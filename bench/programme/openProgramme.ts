import type { RenderInput, RenderPlan } from '../../src/core/segments/types.ts'
import type { ExerciseSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { ClipRecipe } from '../clips/clipSource.ts'
import type { NaiveClip } from '../naive/naiveArgs.ts'
import type { ClipSet, RenderForm } from '../types.ts'
import { createSpeech } from '../../src/adapters/speech/createSpeech.ts'
import { createEngine, type Engine } from '../../src/engine/createEngine.ts'
import { clipRecipes } from '../clips/clipSource.ts'
import { makeTrack } from '../clips/makeTrack.ts'
import { ingestedExercise } from './ingestedExercise.ts'
import { programmeOf } from './programmeOf.ts'
import { programmeSizes } from './programmeSizes.ts'

export type ProgrammeName = { form: RenderForm; minutes: number; seed: number; set: ClipSet }

export type Programme = {
  engine: Engine
  /** Speaks what is to be spoken, and plans: what a job and the command line do. */
  plan: (snapshot: WorkoutSnapshot) => Promise<RenderPlan>
  ingest: (id: string, recipe: ClipRecipe) => Promise<ExerciseSnapshot>
  /** Of the programme's exercises; the uploads as they came are in `clips`. */
  ingestAll: () => Promise<ExerciseSnapshot[]>
  /** With music where the form has it: decoded and measured here, as when a track is uploaded. */
  snapshotOf: (exercises: readonly ExerciseSnapshot[]) => Promise<WorkoutSnapshot>
  /** By the hash of their normalised form. */
  clips: ReadonlyMap<string, NaiveClip>
}

type OpenProgrammeArgs = ProgrammeName & {
  /** Where made clips are kept. */
  clipsFolder: string
  settings: IngestSettings
}

/** A programme of the benchmark on a store. Throws for a length that there is none of. */
export const openProgramme = (args: OpenProgrammeArgs): Programme => {
  const { clipsFolder, form, minutes, seed, set, settings } = args
  const size = programmeSizes[minutes]
  if (!size) throw new RangeError(`--minutes takes ${Object.keys(programmeSizes).join(', ')}; got ${minutes}`)
  const engine = createEngine({ ...settings, speech: createSpeech('auto') })
  const clips = new Map<string, NaiveClip>()
  const ingest = async (id: string, recipe: ClipRecipe) => {
    const { exercise, naive } = await ingestedExercise({ clipsFolder, id, recipe, settings })
    clips.set(exercise.clip.hash, naive)
    return exercise
  }
  return {
    engine,
    clips,
    ingest,
    ingestAll: async () => {
      const exercises: ExerciseSnapshot[] = []
      for (const [i, recipe] of clipRecipes({ count: size.exercises, seed, set }).entries())
        exercises.push(await ingest(`e${i}`, recipe))
      return exercises
    },
    plan: async (snapshot) => {
      const input = inputOf({ form, snapshot })
      const { notes, speech } = await engine.prepareSpeech({ input })
      if (notes.length > 0)
        throw new Error(`The programme is not spoken as planned: ${JSON.stringify(notes)}`)
      return engine.plan({ ...input, speech })
    },
    snapshotOf: async (exercises) => {
      const snapshot = programmeOf({ ...size, exercises })
      if (form !== 'music') return snapshot
      const music = { crossfadeMs: 2000, tracks: [await track({ clipsFolder, engine })] }
      return { ...snapshot, audio: { ...snapshot.audio, music } }
    },
  }
}

const inputOf = ({ form, snapshot }: { form: RenderForm; snapshot: WorkoutSnapshot }): RenderInput => {
  const look = form === 'clean' ? 'clean' : 'burned'
  return {
    outputs: [{ locale: 'en', aspect: '16:9', look, height: 720, quality: 'standard' }],
    snapshots: { en: snapshot },
  }
}

const track = async ({ clipsFolder, engine }: { clipsFolder: string; engine: Engine }) => {
  const path = await makeTrack({ folder: clipsFolder })
  const prepared = await engine.prepareSound({ kind: 'music', path })
  if (prepared.status !== 'usable') throw new Error(`${path}: ${prepared.reason.message}`)
  return prepared.asset
}

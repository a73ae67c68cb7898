import type { ExerciseSnapshot } from '../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { ClipRecipe } from '../clips/clipSource.ts'
import type { NaiveClip } from '../naive/naiveArgs.ts'
import { defaultClipLimits } from '../../src/core/ingest/clipLimits.ts'
import { judgeClip } from '../../src/core/ingest/judgeClip.ts'
import { exercise } from '../../src/core/timeline/testing/builders.ts'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { makeClip } from '../clips/makeClip.ts'

type IngestedExerciseArgs = { clipsFolder: string; id: string; recipe: ClipRecipe; settings: IngestSettings }

export type IngestedExercise = { exercise: ExerciseSnapshot; naive: NaiveClip }

/** An exercise whose clip was uploaded: normalised for us, as it came for naive. */
export const ingestedExercise = async ({
  clipsFolder,
  id,
  recipe,
  settings,
}: IngestedExerciseArgs): Promise<IngestedExercise> => {
  const path = await makeClip({ folder: clipsFolder, recipe })
  const result = await ingestClip({ settings, sourcePath: path })
  if (result.status !== 'usable') throw new Error(`${path} cannot be used: ${result.reason.message}`)
  const judgement = judgeClip({ limits: defaultClipLimits, probe: await settings.probe({ path }) })
  if (judgement.verdict !== 'usable') throw new Error(`${path} was usable a moment ago`)
  const said = exercise(id)
  return {
    exercise: {
      ...said,
      name: names[recipe.seed % names.length]!, // the list is not empty
      cues: ['Chest up, weight on the heels'],
      clip: { ...said.clip, ...result.normalised },
    },
    naive: { path, video: judgement.video },
  }
}

const names = ['Squat', 'Push-up', 'Reverse lunge', 'Plank', 'Burpee', 'Mountain climber', 'Glute bridge']

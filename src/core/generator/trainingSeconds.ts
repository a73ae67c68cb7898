import type { Speeds } from '../workout/types.ts'
import type { ChosenParts } from './trainingModel.ts'
import type { GeneratorParams } from './types.ts'
import type { Pauses } from './usualPauses.ts'
import { intervalsOf } from '../timeline/intervalsOf.ts'
import { secondsOf } from '../timeline/secondsOf.ts'
import { noSounds } from '../workout/noSounds.ts'
import { snapshotOfModel } from '../workout/snapshotOfModel.ts'
import { standInClip } from '../workout/standInClip.ts'
import { trainingModel } from './trainingModel.ts'

type TrainingSecondsArgs = {
  chosen: ChosenParts
  locale: string
  params: GeneratorParams
  pauses: Pauses
  speeds: Speeds
}

/** How long the video of these exercises is: the timeline's own answer, without its cues. */
export const trainingSeconds = ({ chosen, locale, params, pauses, speeds }: TrainingSecondsArgs): number => {
  const used = [...chosen.warmUp, ...chosen.main, ...chosen.coolDown]
  const snapshot = snapshotOfModel({
    // A clip's length does not change that of what shows it.
    exercises: Object.fromEntries(used.map((one) => [one.id, { ...one, clip: one.clip ?? standInClip }])),
    id: 'training',
    locale,
    model: trainingModel({ chosen, locale, params, pauses }),
    sounds: noSounds,
    speed: speeds[params.intensity],
  })
  return secondsOf(intervalsOf(snapshot).at(-1)!.endFrame)
}

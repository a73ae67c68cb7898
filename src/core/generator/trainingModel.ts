import type { BlockModel, WorkoutModel } from '../workout/types.ts'
import type { GeneratorExercise, GeneratorParams } from './types.ts'
import type { Pauses } from './usualPauses.ts'

export type ChosenParts = Record<'warmUp' | 'main' | 'coolDown', readonly GeneratorExercise[]>

type TrainingModelArgs = {
  chosen: ChosenParts
  /** BCP 47. */
  locale: string
  params: GeneratorParams
  pauses: Pauses
}

/** Of warm-up and cool-down: what is asked of times is asked of the main part. */
const GENTLE = { workSeconds: 30, restSeconds: 10 }

const titles: Readonly<Record<string, string>> = { en: 'Training', fr: 'Entraînement' }

/** A training as an editor would have filled it in. */
export const trainingModel = ({ chosen, locale, params, pauses }: TrainingModelArgs): WorkoutModel => {
  const { workSeconds } = params
  const { afterWarmUp, beforeCoolDown, betweenRounds, rests } = pauses
  const main = {
    phase: 'main',
    format: 'circuit',
    workSeconds,
    restBetweenRoundsSeconds: betweenRounds,
  } as const
  return {
    title: titles[locale.split('-')[0]!.toLowerCase()] ?? titles.en!,
    intensity: params.intensity,
    blocks: [
      ...gentle({ exercises: chosen.warmUp, phase: 'warmup', restAfterSeconds: afterWarmUp }),
      ...roundsOf(chosen.main, params).map(({ exercises, rounds }, i, blocks) => ({
        ...main,
        restAfterSeconds: i === blocks.length - 1 ? beforeCoolDown : betweenRounds,
        rounds,
        items: itemsOf(exercises, workSeconds).map((item, place) => ({
          ...item,
          restAfterSeconds: rests[place] ?? null,
        })),
      })),
      ...gentle({ exercises: chosen.coolDown, phase: 'cooldown' }),
    ],
  }
}

/** The list again and again, or where nothing may come again a list for each round. */
const roundsOf = (exercises: readonly GeneratorExercise[], { noRepeat, rounds }: GeneratorParams) => {
  if (!noRepeat) return [{ exercises, rounds }]
  const each = exercises.length / rounds
  return Array.from({ length: rounds }, (_, i) => ({
    exercises: exercises.slice(i * each, (i + 1) * each),
    rounds: 1,
  }))
}

type GentleArgs = Pick<BlockModel, 'phase' | 'restAfterSeconds'> & { exercises: readonly GeneratorExercise[] }

const gentle = ({ exercises, ...block }: GentleArgs): BlockModel[] =>
  exercises.length === 0
    ? []
    : [{ ...block, format: 'interval', rounds: 1, ...GENTLE, items: itemsOf(exercises, GENTLE.workSeconds) }]

/** Always by time: the clock is what is asked for. */
const itemsOf = (exercises: readonly GeneratorExercise[], workSeconds: number) =>
  exercises.map(({ id }) => ({ kind: 'exercise', exercise: id, target: 'time', workSeconds }) as const)

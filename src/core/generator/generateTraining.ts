import type { Speeds } from '../workout/types.ts'
import type { ChosenParts } from './trainingModel.ts'
import type { Generation, GeneratorExercise, GeneratorParams, GeneratorProblem, Part } from './types.ts'
import { clockText } from '../workout/clockText.ts'
import { defaultTimes } from '../workout/defaultTimes.ts'
import { limits } from '../workout/limits.ts'
import { arrange } from './arrange.ts'
import { fitDuration } from './fitDuration.ts'
import { fitPauses } from './fitPauses.ts'
import { follow } from './follow.ts'
import { namedExercises, unknownExercise } from './namedExercises.ts'
import { isNamed } from './filtersOf.ts'
import { pick } from './pick.ts'
import { type Pool, poolOf } from './poolOf.ts'
import { relaxable } from './relaxable.ts'
import { trainingModel } from './trainingModel.ts'
import { trainingSeconds } from './trainingSeconds.ts'
import { type Pauses, usualPauses } from './usualPauses.ts'

export type GenerateTrainingArgs = {
  /** The published exercises, in any order. */
  catalogue: readonly GeneratorExercise[]
  /** BCP 47; of the title. */
  locale: string
  params: GeneratorParams
  speeds: Speeds
}

/** Even the fewest exercises may be longer than asked; by more than this it is another training. */
const TOLERANCE_SECONDS = 30

/**
 * A training from what is asked and what there is: the same for the same seed, parameters and catalogue, in whatever
 * order the catalogue comes. Nothing that is asked for is left out silently: where it cannot be had, a problem says why.
 */
export const generateTraining = (args: GenerateTrainingArgs): Generation => {
  const { catalogue, params } = args
  const unknown = params.exclude.filter((name) => !catalogue.some((one) => isNamed(one, [name])))
  if (unknown.length > 0) return { problem: unknownExercise(unknown) }
  const main = poolOf({ catalogue, params, part: 'main' })
  const named = namedExercises({
    catalogue,
    filters: main.filters,
    names: params.exercises ?? params.include,
  })
  if ('problem' in named) return named
  const gentle = chooseGentle(args, named.exercises)
  if ('problem' in gentle) return gentle
  const { coolDown, warmUp } = gentle
  const parts = { args, coolDown: coolDown.exercises, warmUp: warmUp.exercises }
  const laidOut = params.exercises
    ? explicit({ ...parts, exercises: named.exercises })
    : byRules({ ...parts, forced: named.exercises, pool: main })
  if ('problem' in laidOut) return laidOut
  const { chosen } = laidOut
  const durationSeconds = trainingSeconds({ ...args, ...laidOut })
  const { max } = limits.workout.totalSeconds
  if (durationSeconds > max) return { problem: tooLong(durationSeconds, max) }
  return {
    training: {
      askedSeconds: params.durationMinutes && params.durationMinutes * 60,
      chosen: partNames.map((part) => ({ part, exercises: chosen[part].map(({ slug }) => slug) })),
      durationSeconds,
      model: trainingModel({ ...args, ...laidOut }),
      pool: [warmUp.pool, params.exercises ? null : main, coolDown.pool].flatMap(
        (pool) => pool?.report ?? [],
      ),
    },
  }
}

const partNames: readonly Part[] = ['warmUp', 'main', 'coolDown']

type Problem = { problem: GeneratorProblem }
type LaidOut = { chosen: ChosenParts; pauses: Pauses }
type ChosenPart = { exercises: readonly GeneratorExercise[]; pool: Pool | null }

/** Three where exercises are named, else more for a longer training. */
const gentleCount = ({ durationMinutes }: GeneratorParams): number =>
  durationMinutes === null ? 3 : Math.min(6, Math.max(2, Math.ceil(durationMinutes / 5)))

const chooseGentle = (
  { catalogue, params }: GenerateTrainingArgs,
  named: readonly GeneratorExercise[],
): Problem | Record<'warmUp' | 'coolDown', ChosenPart> => {
  const count = gentleCount(params)
  const taken = params.noRepeat ? [...named] : []
  const choose = (part: 'warmUp' | 'coolDown'): Problem | ChosenPart => {
    if (!params[part]) return { exercises: [], pool: null }
    const pool = poolOf({ catalogue, params, part })
    const open = pool.exercises.filter((exercise) => !taken.includes(exercise))
    const needed = params.noRepeat ? count : 1
    if (open.length < needed)
      return tooSmall({ available: open.length, catalogue, needed, noRepeat: params.noRepeat, pool })
    const seed = `${params.seed}/${part}`
    const exercises = arrange(
      pick({ count, forced: [], isCircle: false, mayRepeat: !params.noRepeat, pool: open, seed }),
    )
    if (params.noRepeat) taken.push(...exercises)
    return { exercises, pool }
  }
  const warmUp = choose('warmUp')
  if ('problem' in warmUp) return warmUp
  const coolDown = choose('coolDown')
  return 'problem' in coolDown ? coolDown : { coolDown, warmUp }
}

type PartsArgs = {
  args: GenerateTrainingArgs
  coolDown: readonly GeneratorExercise[]
  warmUp: readonly GeneratorExercise[]
}

type ExplicitArgs = PartsArgs & { exercises: readonly GeneratorExercise[] }

/** In the order in which they were named. */
const explicit = ({ args: { params }, coolDown, exercises, warmUp }: ExplicitArgs): Problem | LaidOut => {
  const twice = exercises.find((exercise, i) => exercises.indexOf(exercise) !== i)
  if (params.noRepeat && (twice || params.rounds > 1))
    return {
      problem: {
        code: 'conflict',
        exercise: twice?.slug ?? null,
        filter: 'noRepeat',
        message: twice
          ? `The exercise ${twice.slug} is named twice, and noRepeat is asked for: leave out one of the two.`
          : `${params.rounds} rounds of the same exercises repeat them, and noRepeat is asked for: leave out one of the two.`,
      },
    }
  const chosen = { coolDown, main: exercises, warmUp }
  return { chosen, pauses: usualPauses({ chosen, params }) }
}

type ByRulesArgs = PartsArgs & { forced: readonly GeneratorExercise[]; pool: Pool }

/**
 * So many choices are looked at where pauses cannot make up for what whole exercises leave: one with another number of
 * one-sided exercises may come nearer.
 */
const CHOICES = 6

const byRules = (said: ByRulesArgs): Problem | LaidOut => {
  const { args, coolDown, pool, warmUp, forced } = said
  const { catalogue, params } = args
  const { noRepeat, rounds } = params
  const taken = noRepeat ? [...warmUp, ...coolDown] : []
  // What is named is in the pool, whatever its modality.
  const open = [...new Set([...pool.exercises, ...forced])].filter((exercise) => !taken.includes(exercise))
  if (open.length === 0)
    return tooSmall({ available: 0, catalogue, needed: noRepeat ? rounds : 1, noRepeat, pool })
  const { count, fewest, laidOut, seconds } = nearestOf({ ...said, open })
  const targetSeconds = targetOf(params)
  if (seconds > targetSeconds + TOLERANCE_SECONDS && count <= fewest)
    return { problem: tooShort({ count, seconds, targetSeconds }) }
  if (noRepeat && open.length < count)
    return tooSmall({ available: open.length, catalogue, needed: count, noRepeat, pool })
  return laidOut
}

/** The schema asks for it where no exercises are named. */
const targetOf = ({ durationMinutes }: GeneratorParams): number => durationMinutes! * 60

type FitArgs = ByRulesArgs & { open: readonly GeneratorExercise[] }

/** Of some choices that the seed gives, the first of those that come nearest. */
const nearestOf = (said: FitArgs): Fitted => {
  const { params } = said.args
  let nearest: Fitted | null = null
  for (let i = 0; i < CHOICES && nearest?.offSeconds !== 0; i++) {
    const fitted = fit({ ...said, seed: i === 0 ? params.seed : `${params.seed}/${i}` })
    if (!nearest || fitted.offSeconds < nearest.offSeconds) nearest = fitted
  }
  return nearest!
}

type Fitted = { count: number; fewest: number; laidOut: LaidOut; offSeconds: number; seconds: number }

const fit = ({ args, coolDown, forced, open, seed, warmUp }: FitArgs & { seed: string }): Fitted => {
  const { params } = args
  const { noRepeat, restSeconds, rounds, workSeconds } = params
  const targetSeconds = targetOf(params)
  const perExercise = (workSeconds + (restSeconds ?? defaultTimes.restSeconds)) * (noRepeat ? 1 : rounds)
  const chosenOf = (count: number): ChosenParts => {
    const picked = pick({
      count,
      forced,
      isCircle: rounds > 1 && !noRepeat,
      mayRepeat: !noRepeat || open.length < count,
      pool: open,
      seed,
    })
    const main = follow({ before: warmUp.at(-1), list: arrange(picked) })
    return { coolDown: follow({ before: main.at(-1), list: coolDown }), main, warmUp }
  }
  const usual = (count: number): LaidOut => {
    const chosen = chosenOf(count)
    return { chosen, pauses: usualPauses({ chosen, params }) }
  }
  const known = new Map<number, number>()
  const secondsOf = (count: number): number => {
    const seconds = known.get(count) ?? trainingSeconds({ ...args, ...usual(count) })
    known.set(count, seconds)
    return seconds
  }
  const lot = noRepeat ? rounds : 1
  const least = new Set(forced).size
  const count = fitDuration({
    guess: Math.ceil(targetSeconds / perExercise),
    least,
    limitSeconds: limits.workout.totalSeconds.max,
    lot,
    secondsOf,
    targetSeconds,
  })
  const { chosen } = usual(count)
  const pauses = fitPauses({ chosen, missingSeconds: targetSeconds - secondsOf(count), params })
  const seconds = trainingSeconds({ ...args, chosen, pauses })
  const fewest = Math.max(lot, Math.ceil(least / lot) * lot)
  return {
    count,
    fewest,
    laidOut: { chosen, pauses },
    offSeconds: Math.abs(targetSeconds - seconds),
    seconds,
  }
}

type TooSmallArgs = {
  available: number
  catalogue: readonly GeneratorExercise[]
  needed: number
  noRepeat: boolean
  pool: Pool
}

const tooSmall = ({ available, catalogue, needed, noRepeat, pool }: TooSmallArgs): Problem => {
  const relax = relaxable({ catalogue, needed, noRepeat, pool })
  const { part } = pool.report
  const what = relax === null ? 'the catalogue needs more exercises' : `loosen or leave out ${relax}`
  return {
    problem: {
      code: 'pool-too-small',
      part,
      needed,
      available,
      relax,
      pool: [pool.report],
      message: `The part ${part} needs ${needed} different exercises, and ${available} are left: ${what}.`,
    },
  }
}

type TooShortArgs = { count: number; seconds: number; targetSeconds: number }

const tooShort = ({ count, seconds, targetSeconds }: TooShortArgs): GeneratorProblem => ({
  code: 'duration-impossible',
  seconds,
  limitSeconds: targetSeconds,
  message: `${clockText(targetSeconds)} is asked for, and the shortest such training, with ${count} exercise${count === 1 ? '' : 's'}, takes ${clockText(seconds)}: ask for more minutes, or for less of work, rest, rounds, include, warmUp or coolDown.`,
})

const tooLong = (seconds: number, limitSeconds: number): GeneratorProblem => ({
  code: 'duration-impossible',
  seconds,
  limitSeconds,
  message: `The training would take ${clockText(seconds)}; the limit is ${clockText(limitSeconds)}: ask for fewer exercises, rounds or seconds.`,
})

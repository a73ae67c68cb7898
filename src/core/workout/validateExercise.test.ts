import type { ExerciseModel, VariantGraph } from './exerciseModel.ts'
import { expect, test } from 'vitest'
import { validateExercise } from './validateExercise.ts'

const good: ExerciseModel = {
  id: 'squat',
  name: 'Squat',
  instructions: [{ text: 'Stand, sit back, stand up.' }],
  cues: [{ text: 'Chest up' }],
  laterality: 'bilateral',
  measurement: 'time_or_reps',
  secondsPerRep: 2.5,
  primaryMuscles: ['quads'],
  secondaryMuscles: ['glutes'],
}

type CheckArgs = { clipDurationMs?: number | null; graph?: VariantGraph }

const check = (
  said: ExerciseModel,
  expected: string,
  { clipDurationMs = 4000, graph = {} }: CheckArgs = {},
) => {
  const issues = validateExercise({ clipDurationMs, exercise: { ...good, ...said }, graph })
  expect(issues.map(({ level, message, path }) => `${level} ${path}: ${message}`).join('\n')).toBe(expected)
}

test('a good exercise has no issue', () => check({}, ''))

test('texts have their lengths, and the message quotes them', () => {
  check({ name: 'S' }, 'error name: The name “S” is too short: it needs at least 2 characters.')
  check({ name: ' ' }, 'error name: The name is missing: write something here.')
  const long = 'Single-arm overhead squats'
  check(
    { shortName: long },
    `error shortName: The short name has 26 characters and may have 24: shorten “${long}”.`,
  )
  check({ instructions: [] }, 'error instructions: Instructions: there must be at least 1, not 0. Add one.')
  const six = Array.from({ length: 6 }, () => ({ text: 'Breathe' }))
  check({ cues: six }, 'error cues: Cues: there may be at most 5, not 6. Remove some.')
})

test('a character is what a person calls one', () => {
  check({ shortName: '👩‍👩‍👧‍👦'.repeat(24) }, '')
})

test('figures have their ranges', () => {
  check(
    { secondsPerRep: 0.4 },
    'error secondsPerRep: Seconds per repetition must be from 0.5 to 20, not 0.4.',
  )
  check(
    { secondsPerRep: null },
    'error secondsPerRep: Seconds per repetition is missing: enter a number from 0.5 to 20.',
  )
  check({ defaultReps: 7.5 }, 'error defaultReps: Default repetitions must be a whole number, not 7.5.')
  check(
    { defaultWorkSeconds: NaN },
    'error defaultWorkSeconds: Default work (seconds) must be from 5 to 300, not NaN.',
  )
})

test('an exercise that is only counted in repetitions says how many', () => {
  const message = 'The exercise is counted in repetitions only: enter how many there are by default.'
  check({ measurement: 'reps' }, `error defaultReps: ${message}`)
})

test('a tempo is four counts of 0 to 20 seconds', () => {
  check({ tempo: '3-1-1-0' }, '')
  const message = 'is not like 3-1-1-0 (seconds down, hold, up, hold; each from 0 to 20).'
  for (const tempo of ['3-1-1', '3-1-1-21', '3.1.1.0', 'slow'])
    check({ tempo }, `error tempo: The tempo “${tempo}” ${message}`)
})

test('a muscle is primary or secondary', () => {
  check(
    { secondaryMuscles: ['glutes', 'quads'] },
    'error secondaryMuscles: “quads” is both a primary and a secondary muscle: remove it from one of them.',
  )
})

test('a repetition lies inside the clip and leaves something to see', () => {
  check({ trim: { inMs: 500, outMs: 4000 } }, '')
  check(
    { trim: { outMs: 4200 } },
    'error trim.outMs: The end of the repetition is at 4200 ms, but the clip lasts 4000 ms: choose a point inside the clip.',
  )
  check(
    { trim: { inMs: 3000, outMs: 2000 } },
    'error trim.outMs: The end of the repetition (2000 ms) must come after its start (3000 ms).',
  )
  check(
    { trim: { inMs: 3900 } },
    'error trim.outMs: Only 100 ms of the clip are left; at least 300 ms are needed: move the start or the end.',
  )
})

test('without a clip only the order of a repetition’s ends is known', () => {
  check({ trim: { inMs: 100_000 } }, '', { clipDurationMs: null })
  check(
    { trim: { inMs: 5000, outMs: 4000 } },
    'error trim.outMs: The end of the repetition (4000 ms) must come after its start (5000 ms).',
    { clipDurationMs: null },
  )
})

test('a unilateral exercise says which side its clip shows', () => {
  check(
    { laterality: 'unilateral' },
    'error clipSide: Say which side the clip shows: the other side is its mirror image.',
  )
  check({ laterality: 'unilateral', clipSide: 'left' }, '')
})

test('variants form one order, whichever exercise names the link', () => {
  const graph: VariantGraph = {
    chair: { easier: [], harder: ['squat'], name: 'Chair squat' },
    jump: { easier: ['squat'], harder: [], name: 'Jump squat' },
  }
  check({ easierVariants: ['chair'], harderVariants: ['jump'] }, '', { graph })
  check(
    { easierVariants: ['jump'] },
    'error easierVariants: “Jump squat” would be both easier and harder than this exercise, by way of Jump squat → squat: remove one of these links.',
    { graph },
  )
})

test('a cycle over several exercises is found and told', () => {
  const graph: VariantGraph = {
    a: { easier: ['b'], harder: [] },
    b: { easier: ['c'], harder: [] },
    c: { easier: [], harder: [] },
  }
  check(
    { id: 'c', easierVariants: ['a'] },
    'error easierVariants: “a” would be both easier and harder than this exercise, by way of a → b → c: remove one of these links.',
    { graph },
  )
})

test('an exercise is no variant of itself, and no other is both easier and harder', () => {
  check(
    { easierVariants: ['squat'] },
    'error easierVariants: An exercise is no variant of itself: remove “squat”.',
  )
  const message = '“chair” is listed as easier and as harder: keep one.'
  check(
    { easierVariants: ['chair'], harderVariants: ['chair'] },
    `error easierVariants: ${message}\nerror harderVariants: ${message}`,
  )
})

test('a clip that plays there and back lasts five seconds at most, after trimming', () => {
  const long = { clipDurationMs: 8000 }
  check(
    { playback: 'boomerang' },
    'error playback: Played there and back, a clip may last 5 s, not 8 s: trim it to one repetition, or choose another playback.',
    long,
  )
  check({ playback: 'boomerang', trim: { inMs: 1000, outMs: 6000 } }, '', long)
  check({ playback: 'loop' }, '', long)
  check({ playback: 'boomerang' }, '', { clipDurationMs: null })
})

import type { BlockSnapshot, ExerciseSnapshot, Interval, WorkoutSnapshot } from './types.ts'
import { expect, test } from 'vitest'
import { planTimeline } from './planTimeline.ts'
import { block, exercise, item, message, reps, rest, timed, workout } from './testing/builders.ts'

const seconds = (interval: Interval): number => (interval.endFrame - interval.startFrame) / 30
const text = (interval: Interval): string => {
  const { kind, label, round, rounds, side } = interval
  const where = rounds > 1 ? ` ${round}/${rounds}` : ''
  const what =
    kind === 'work' || kind === 'message' || kind === 'switch_sides' ? label : kind.replace('_', ' ')
  const named = kind === 'switch_sides' ? 'switch' : what
  return `${named}${side ? ` ${side[0]}` : ''}${where} ${seconds(interval)}`
}

/** Without the outro of 5 s, and without the prepare unless it is asked for. */
const check = (blocks: readonly BlockSnapshot[], expected: string, said: Partial<WorkoutSnapshot> = {}) => {
  const plan = workout(blocks, said)
  const { intervals } = planTimeline({ ...plan, exercises: { ...plan.exercises, ...unilateral } })
  const shown = intervals.filter(({ kind }) => kind !== 'outro' && kind !== 'prepare')
  expect(shown.map(text).join(' | ')).toBe(expected)
}
const unilateral: Record<string, ExerciseSnapshot> = {
  lunge: exercise('lunge', { laterality: 'unilateral', clipSide: 'right' }),
  skater: exercise('skater', { laterality: 'alternating' }),
}

test('a workout begins with one prepare and ends with an outro of 5 s', () => {
  const { intervals, totalFrames } = planTimeline(workout([block([item('squat')]), block([item('plank')])]))
  expect(intervals.map(text).join(' | ')).toBe('prepare 10 | squat 40 | round rest 60 | plank 40 | outro 5')
  expect(totalFrames).toBe(155 * 30)
})

test('an interval block rests between items and not after the last', () => {
  check([block([timed('squat', 30), item('plank')])], 'squat 30 | rest 20 | plank 40')
})

test('a circuit repeats its list, with the round rest in place of the last item’s rest', () => {
  check(
    [block([timed('a', 10), item('b', { restAfterSeconds: 5 })], { format: 'circuit', rounds: 2 })],
    'a 1/2 10 | rest 1/2 20 | b 1/2 40 | round rest 2/2 60 | a 2/2 10 | rest 2/2 20 | b 2/2 40',
  )
})

test('straight sets finish one exercise before the next, and a rest counts the set that follows', () => {
  check(
    [block([timed('a', 10), timed('b', 10)], { format: 'straight_sets', rounds: 2 })],
    'a 1/2 10 | rest 2/2 20 | a 2/2 10 | rest 2/2 20 | b 1/2 10 | rest 2/2 20 | b 2/2 10',
  )
})

test('a superset goes back to back and rests after the group', () => {
  check(
    [block([timed('a', 10), timed('b', 10)], { format: 'superset', rounds: 2 })],
    'a 1/2 10 | b 1/2 10 | round rest 2/2 60 | a 2/2 10 | b 2/2 10',
  )
})

test('a tabata is 8 × 20 s with 10 s between them, whatever the block says', () => {
  const times = { workSeconds: 50, restSeconds: 50, restBetweenRoundsSeconds: 50 }
  check(
    [block([item('a'), item('b')], { format: 'tabata', rounds: 3, times })],
    'a 1/8 20 | rest 2/8 10 | b 2/8 20 | rest 3/8 10 | a 3/8 20 | rest 4/8 10 | b 4/8 20 | rest 5/8 10 | ' +
      'a 5/8 20 | rest 6/8 10 | b 6/8 20 | rest 7/8 10 | a 7/8 20 | rest 8/8 10 | b 8/8 20',
  )
})

test('a tabata drops its last rest also when a block follows', () => {
  check(
    [block([item('a')], { format: 'tabata', restAfterSeconds: 30 }), block([item('b')], { name: 'Finish' })],
    `${Array.from({ length: 8 }, (_, i) => `a ${i + 1}/8 20`)
      .map((work, i) => (i < 7 ? `${work} | rest ${i + 2}/8 10` : work))
      .join(' | ')} | round rest 30 | b 40`,
  )
})

test('a tabata does an exercise of two sides in turns', () => {
  const { exercises, ...plan } = workout([block([item('lunge')], { format: 'tabata' })])
  const { intervals } = planTimeline({ ...plan, exercises: { ...exercises, ...unilateral } })
  expect(
    intervals
      .filter(({ kind }) => kind === 'work')
      .map(({ side }) => side![0])
      .join(''),
  ).toBe('rlrlrlrl')
})

test('an emom fills every minute with rest, the last one too', () => {
  check(
    [block([timed('a', 40), timed('b', 60)], { format: 'emom', rounds: 2 })],
    'a 1/2 40 | rest 1/2 20 | b 1/2 60 | a 2/2 40 | rest 2/2 20 | b 2/2 60',
  )
  check([block([timed('a', 40)], { format: 'emom', intervalSeconds: 45 })], 'a 40 | rest 5')
})

test('a rest item of an emom is a whole interval of rest', () => {
  check([block([timed('a', 40), rest(30)], { format: 'emom' })], 'a 40 | rest 20 | rest 60')
})

test('an amrap is one long work with its exercises, and counts no rounds', () => {
  const plan = workout([
    block([reps('a', 10), timed('b', 30)], { format: 'amrap', timeCapSeconds: 300, rounds: 4 }),
  ])
  const work = planTimeline(plan).intervals[1]!
  expect(text(work)).toBe('AMRAP 300')
  expect(work.exercises).toEqual([
    { id: 'a', reps: 10 },
    { id: 'b', seconds: 30 },
  ])
})

test('for time is one long work that shows its rounds', () => {
  check([block([reps('a', 10)], { format: 'for_time', rounds: 5, timeCapSeconds: 600 })], 'For time 1/5 600')
})

test('an amrap lists an exercise of two sides once a side', () => {
  const { exercises, ...plan } = workout([block([reps('lunge', 8)], { format: 'amrap', timeCapSeconds: 60 })])
  const timeline = planTimeline({ ...plan, exercises: { ...exercises, ...unilateral } })
  expect(timeline.intervals[1]!.exercises).toEqual([
    { id: 'lunge', reps: 8, side: 'right' },
    { id: 'lunge', reps: 8, side: 'left' },
  ])
})

test('both sides have the full time, with a switch between them, the clip’s side first', () => {
  check([block([item('lunge'), item('a')])], 'lunge r 40 | switch l 5 | lunge l 40 | rest 20 | a 40')
})

test('only a unilateral exercise has two sides of its own accord', () => {
  check([block([item('skater')])], 'skater 40')
  check([block([item('skater', { side: 'both_sides' })])], 'skater l 40 | switch r 5 | skater r 40')
  check([block([item('lunge', { side: 'left' })])], 'lunge l 40')
})

test('a rest of 0 is no interval', () => {
  const defaults = {
    ...workout([]).defaults,
    restSeconds: 0,
    restBetweenRoundsSeconds: 0,
    sideSwitchSeconds: 0,
  }
  check(
    [block([item('a'), item('lunge')], { rounds: 2 })],
    'a 1/2 40 | lunge r 1/2 40 | lunge l 1/2 40 | a 2/2 40 | lunge r 2/2 40 | lunge l 2/2 40',
    { defaults },
  )
})

test('an item’s rest wins over its block’s, and that over the workout’s', () => {
  const times = { workSeconds: 15, restSeconds: 7, restBetweenRoundsSeconds: null }
  check(
    [
      block([item('a', { restAfterSeconds: 0 }), item('b', { restAfterSeconds: 9 }), item('c'), item('d')], {
        times,
      }),
    ],
    'a 15 | b 15 | rest 9 | c 15 | rest 7 | d 15',
  )
})

test('a rest item stands in for the rest before it, and a message needs none after it', () => {
  check([block([item('a'), rest(90), item('b')])], 'a 40 | rest 90 | b 40')
  check([block([item('a'), message('Water', 15), item('b')])], 'a 40 | rest 20 | Water 15 | b 40')
})

test('a rest at the very end is not shown', () => {
  check([block([item('a'), rest(90)]), block([rest(30)])], 'a 40')
})

test('between blocks a round rest names the next block', () => {
  const { intervals } = planTimeline(
    workout(
      [
        block([item('a')], { phase: 'warmup', restAfterSeconds: 15 }),
        block([item('b')], { name: 'Strength' }),
        block([item('c')], { phase: 'cooldown' }),
      ],
      { locale: 'fr-CA' },
    ),
  )
  const rests = intervals.filter(({ kind }) => kind === 'round_rest')
  expect(
    rests.map(({ blockId, label, nextLabel, phase }) => [blockId, phase, label, nextLabel].join(' ')),
  ).toEqual(['b2 main Strength b', 'b3 cooldown Retour au calme c'])
  expect(rests.map(seconds)).toEqual([15, 60])
})

test('repetitions last their count times the pace, divided by the speed', () => {
  check([block([reps('a', 12)])], 'a 24', { speed: 1 })
  check([block([reps('a', 12)])], 'a 19.2', { speed: 1.25 })
  check([block([timed('a', 12)])], 'a 12', { speed: 1.25 })
})

test('a work without a target takes the block’s time, then the exercise’s, then the workout’s', () => {
  const exercises = { a: exercise('a', { defaultWorkSeconds: 25 }), b: exercise('b') }
  check([block([item('a'), item('b')])], 'a 25 | rest 20 | b 40', { exercises })
  const times = { workSeconds: 50, restSeconds: null, restBetweenRoundsSeconds: null }
  check([block([item('a')], { times })], 'a 50', { exercises })
})

test('an exercise measured in repetitions is counted without being told', () => {
  const exercises = { a: exercise('a', { defaultReps: 15, measurement: 'reps' }) }
  check([block([item('a')])], 'a 30', { exercises })
  check([block([timed('a', 20)])], 'a 20', { exercises })
})

test('every interval knows its place and what comes next, both sides counting as one', () => {
  const plan = workout([block([item('a'), item('lunge'), item('b')])])
  const { intervals } = planTimeline({ ...plan, exercises: { ...plan.exercises, ...unilateral } })
  const places = intervals.map(
    ({ exerciseCount, exerciseNumber, kind, next }) =>
      `${kind} ${exerciseNumber}/${exerciseCount} → ${next ? `${next.intervalIndex} ${next.exerciseId}` : '-'}`,
  )
  expect(places).toEqual([
    'prepare 1/3 → 1 a',
    'work 1/3 → 3 lunge',
    'rest 2/3 → 3 lunge',
    'work 2/3 → 5 lunge',
    'switch_sides 2/3 → 5 lunge',
    'work 2/3 → 7 b',
    'rest 3/3 → 7 b',
    'work 3/3 → -',
    'outro 3/3 → -',
  ])
})

test('a dose says what is asked, for each side where there are two', () => {
  const plan = workout([block([item('lunge'), reps('a', 9)])])
  const { intervals } = planTimeline({ ...plan, exercises: { ...plan.exercises, ...unilateral } })
  expect(intervals.map(({ dose }) => dose).filter(Boolean)).toEqual([
    { kind: 'time', seconds: 40, perSide: true },
    { kind: 'time', seconds: 40, perSide: true },
    { kind: 'reps', reps: 9, perSide: false },
  ])
})

test('an item whose exercise is missing is named', () => {
  expect(() => planTimeline(workout([block([item('ghost')])], { exercises: {} }))).toThrow(/"ghost"/)
})

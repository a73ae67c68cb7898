import type { SpokenMs } from '../../voice/types.ts'
import type { BlockSnapshot, VoiceLevel, WorkoutSnapshot } from '../types.ts'
import { expect, test } from 'vitest'
import { planTimeline } from '../planTimeline.ts'
import { block, exercise, item, reps, timed, workout } from '../testing/builders.ts'

const none = {
  prepareSeconds: 0,
  workSeconds: 40,
  restSeconds: 20,
  restBetweenRoundsSeconds: 60,
  sideSwitchSeconds: 5,
}

/** The cues of one interval, in seconds from its start; beeps as `.`, the go tone as `!`. */
const check = (
  { at, blocks, said }: { at: number; blocks: readonly BlockSnapshot[]; said?: Partial<WorkoutSnapshot> },
  expected: string,
) => {
  const { cues, startFrame } = planTimeline(workout(blocks, said)).intervals[at]!
  const text = cues.map(({ atFrame, phraseKey, value }) => {
    const name = phraseKey.replace('cue.', '').replace('beep', '.').replace('go', '!')
    return `${(atFrame - startFrame) / 30} ${name}${value ? ` ${value}` : ''}`
  })
  expect(text.join(' | ')).toBe(expected)
}

test('the prepare says what comes and counts down, and the work begins with the go tone', () => {
  check({ at: 0, blocks: [block([item('Squat')])] }, '0 getReady Squat | 7 . | 8 . | 9 .')
  check({ at: 1, blocks: [block([timed('Squat', 10)])] }, '0 ! | 7 . | 8 . | 9 .')
})

test('a work of 20 s has its half-way, one of 30 s ten seconds as well', () => {
  check({ at: 1, blocks: [block([timed('Squat', 19)])] }, '0 ! | 16 . | 17 . | 18 .')
  check({ at: 1, blocks: [block([timed('Squat', 20)])] }, '0 ! | 10 halfway | 17 . | 18 . | 19 .')
  check(
    { at: 1, blocks: [block([timed('Squat', 30)])] },
    '0 ! | 15 halfway | 20 tenSeconds | 27 . | 28 . | 29 .',
  )
})

test('repetitions have no half-way, for there is no clock to compare it with', () => {
  check({ at: 1, blocks: [block([reps('Squat', 20)])] }, '0 ! | 37 . | 38 . | 39 .')
})

test('a rest says the next name within a second', () => {
  check(
    { at: 2, blocks: [block([item('a'), item('Squat')])] },
    '0 ! | 0.5 rest | 1 next Squat | 17 . | 18 . | 19 .',
  )
})

test('a short rest leaves the word "rest" out before it loses the name or a beep', () => {
  const blocks = [block([item('a', { restAfterSeconds: 5 }), item('Burpee')])]
  const exercises = { a: exercise('a'), Burpee: exercise('x', { name: 'Burpee' }) }
  check({ at: 2, blocks, said: { exercises } }, '0 ! | 0.5 next Burpee | 2 . | 3 . | 4 .')
})

test('where a rest is too short for the name, or there is none, the work says it', () => {
  const blocks = (restAfterSeconds: number) => [block([item('a', { restAfterSeconds }), timed('Squat', 10)])]
  check({ at: 2, blocks: blocks(3) }, '0 ! | 1 . | 2 .')
  check({ at: 3, blocks: blocks(3) }, '0 ! | 0.5 name Squat | 7 . | 8 . | 9 .')
  check({ at: 2, blocks: blocks(0) }, '0 ! | 0.5 name Squat | 7 . | 8 . | 9 .')
})

test('when a name and the countdown collide in a work, the name wins', () => {
  const name = 'Single-leg Romanian deadlift'
  const exercises = { x: exercise('x', { name }) }
  check(
    { at: 0, blocks: [block([timed('x', 5)])], said: { defaults: none, exercises } },
    `0 ! | 0.5 name ${name} | 3 . | 4 .`,
  )
})

test('a round rest says the round, the last one as such, then the next name', () => {
  const blocks = [block([item('Squat')], { rounds: 3 })]
  check({ at: 2, blocks }, '0 ! | 0.5 round 2 | 1.7 next Squat | 57 . | 58 . | 59 .')
  check({ at: 4, blocks }, '0 ! | 0.5 lastRound | 1.6 next Squat | 57 . | 58 . | 59 .')
})

test('between blocks the block’s name is said, then the exercise', () => {
  const blocks = [block([item('a')]), block([item('Squat')], { name: 'Strength', restAfterSeconds: 15 })]
  check({ at: 2, blocks }, '0 ! | 0.5 block Strength | 1.2333333333333334 next Squat | 57 . | 58 . | 59 .')
})

test('a switch says the side that comes, in the second side itself where there is no time for it', () => {
  const blocks = [block([item('a', { side: 'both_sides', target: { kind: 'time', seconds: 10 } })])]
  check({ at: 2, blocks }, '0 ! | 0.5 switchSides right | 3 . | 4 .')
  const said = { defaults: { ...none, sideSwitchSeconds: 0 } }
  check({ at: 1, blocks, said }, '0 ! | 0.5 switchSides right | 7 . | 8 . | 9 .')
})

test('the outro begins with the go tone, praises and is silent after it', () => {
  check({ at: 2, blocks: [block([item('a')])] }, '0 ! | 0.5 wellDone')
})

test('a switch too short for the side still says that sides are switched', () => {
  const blocks = [block([item('a', { side: 'both_sides', target: { kind: 'time', seconds: 10 } })])]
  const said = { defaults: { ...none, sideSwitchSeconds: 3 } }
  const spokenMs: SpokenMs = ({ value }) => (value === 'right' ? 2600 : 700)
  const { cues } = planTimeline(workout(blocks, said), { spokenMs }).intervals[1]!
  expect(cues.map(({ phraseKey, value }) => [phraseKey, value])).toEqual([
    ['cue.go', undefined],
    ['cue.switchSides', undefined],
    ['cue.beep', undefined],
  ])
})

test('a voice that says the least says names, sides and rounds; “halfway” and “ten seconds” are still seen', () => {
  const audio = { ...workout([]).audio, voiceLevel: 'minimal' } as const
  const blocks = [block([timed('Squat', 30)], { rounds: 2 })]
  check({ at: 0, blocks, said: { audio } }, '0 getReady Squat | 7 . | 8 . | 9 .')
  check({ at: 1, blocks, said: { audio } }, '0 ! | 15 halfway | 20 tenSeconds | 27 . | 28 . | 29 .')
  check({ at: 4, blocks, said: { audio } }, '0 !')
  const { intervals } = planTimeline(workout(blocks, { audio }))
  const seen = intervals[1]!.cues.filter(({ type }) => type === 'halfway' || type === 'ten_seconds')
  expect(seen.map(({ spoken }) => spoken)).toEqual([false, false])
})

test('without beeps the voice counts down, and without either nothing does', () => {
  const audio = (voiceLevel: VoiceLevel) => ({ ...workout([]).audio, beeps: 'off', voiceLevel }) as const
  const blocks = [block([timed('Squat', 10)])]
  check({ at: 1, blocks, said: { audio: audio('full') } }, '7 count 3 | 8 count 2 | 9 count 1')
  check({ at: 1, blocks, said: { audio: audio('minimal') } }, '')
  check({ at: 0, blocks, said: { audio: audio('off') } }, '')
})

test('what no sound could be made for is not said, and what could not be said is said later', () => {
  const spokenMs: SpokenMs = ({ phraseKey }) => (phraseKey === 'cue.getReady' ? null : 400)
  const { intervals } = planTimeline(workout([block([timed('Squat', 10)])]), { spokenMs })
  expect(intervals[0]!.cues.filter(({ spoken }) => spoken)).toEqual([])
  expect(intervals[1]!.cues.find(({ spoken }) => spoken)).toMatchObject({
    phraseKey: 'cue.name',
    value: 'Squat',
  })
})

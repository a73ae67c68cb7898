import type { BlockSnapshot, WorkoutSnapshot } from '../timeline/types.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planTimeline } from '../timeline/planTimeline.ts'
import { block, exercise, item, timed, workout } from '../timeline/testing/builders.ts'
import { randomWorkout } from '../timeline/testing/randomWorkout.ts'
import { captionsOf } from './captionsOf.ts'
import { msOf } from './msOf.ts'

const captions = (blocks: readonly BlockSnapshot[], said?: Partial<WorkoutSnapshot>): string[] =>
  captionsOf(planTimeline(workout(blocks, said))).map(
    ({ endMs, lines, startMs }) => `${startMs / 1000}–${endMs / 1000} ${lines.join(' / ')}`,
  )

test('captions say what is said, and the beeps, each as long as it takes to read', () => {
  expect(captions([block([timed('Squat', 30), timed('Lunge', 10)])])).toEqual([
    '0–1.5 Get ready: Squat',
    '7–10 [3 beeps]',
    '10–11 [long beep]',
    '25–26.5 Halfway',
    '30–31.5 Ten seconds',
    '37–40 [3 beeps]',
    '40.5–42.5 Rest / Next: Lunge',
    '57–60 [3 beeps]',
    '60–61 [long beep]',
    '67–70 [3 beeps]',
    '70.5–72 Well done',
  ])
})

test('where no beep is heard and nobody speaks, captions say what a voice would', () => {
  const { audio } = workout([])
  const blocks = [block([timed('Squat', 10), timed('Lunge', 30)], { rounds: 2 })]
  expect(captions(blocks, { audio: { ...audio, beeps: 'off', voiceLevel: 'off' } })).toEqual([
    '0–1.5 Get ready: Squat',
    '20–21.5 Rest / Next: Lunge',
    '55–56.5 Halfway',
    '60–61.5 Ten seconds',
    '70–71.5 Last round / Next: Squat',
    '140–141.5 Rest / Next: Lunge',
    '175–176.5 Halfway',
    '180–181.5 Ten seconds',
    '190–191.5 Well done',
  ])
})

test('sides are named where they begin and where they change', () => {
  const exercises = { Lunge: exercise('Lunge', { clipSide: 'left', laterality: 'unilateral' }) }
  const said = captions([block([timed('Lunge', 10)])], { exercises })
  expect(said.filter((line) => !line.includes('beep'))).toEqual([
    '0–1.6 Get ready: Lunge, left side',
    '20.5–22.1 Switch sides: right side',
    '35.5–37 Well done',
  ])
})

test('French captions are French', () => {
  const said = captions([block([item('Squat')], { rounds: 2 })], { locale: 'fr' })
  expect(said).toContain('0–1.5 Préparez-vous\u00A0: Squat')
  expect(said.join()).toMatch(/Dernier tour/)
  expect(said).toContain('7–10 [3 bips]')
})

test('captions of any workout ascend, never overlap, stand at least a second and end inside the video', () => {
  fc.assert(
    fc.property(randomWorkout, (snapshot) => {
      const timeline = planTimeline(snapshot)
      const cues = captionsOf(timeline)
      cues.forEach(({ endMs, lines, startMs }, i) => {
        expect(startMs).toBeGreaterThanOrEqual(cues[i - 1]?.endMs ?? 0)
        expect(endMs - startMs).toBeGreaterThanOrEqual(1000)
        expect(endMs).toBeLessThanOrEqual(msOf(timeline.totalFrames))
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.every((line) => line !== '' && !/[\r\n]/.test(line))).toBe(true)
      })
    }),
    { numRuns: 60 },
  )
})

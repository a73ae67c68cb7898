import type { IntervalKind, WorkoutSnapshot } from '../timeline/types.ts'
import type { SegmentPiece } from './types.ts'
import { expect, test } from 'vitest'
import { block, exercise, item, message, workout } from '../timeline/testing/builders.ts'
import { planTimeline } from '../timeline/planTimeline.ts'
import { cleanPieces } from './cleanPieces.ts'
import { videoSettings } from './videoSettings.ts'

const video = videoSettings({ aspect: '16:9', height: 480, look: 'clean', quality: 'standard' })
const times = {
  prepareSeconds: 5,
  restBetweenRoundsSeconds: 30,
  restSeconds: 10,
  sideSwitchSeconds: 5,
  workSeconds: 20,
}
/** 37 frames at speed 1, 46 at 0.8. */
const { clip } = exercise('x')
const squat = { ...clip, durationMs: 1234 }

type Said = { clip?: Partial<typeof clip>; speed?: number; unilateral?: boolean }

const snapshotOf = (said: Said, blocks = [block([item('squat')])]): WorkoutSnapshot => {
  const sides = { laterality: 'unilateral', clipSide: 'left' } as const
  return {
    ...workout(blocks),
    defaults: times,
    speed: said.speed ?? 1,
    exercises: {
      squat: exercise('squat', { clip: { ...squat, ...said.clip }, ...(said.unilateral && sides) }),
      lunge: exercise('lunge', { clip: { ...squat, durationMs: 2000 } }),
    },
  }
}

/** All intervals of the kind, each as its pieces. */
const pieces = (kind: IntervalKind, snapshot: WorkoutSnapshot): SegmentPiece[][] =>
  planTimeline(snapshot)
    .intervals.filter((interval) => interval.kind === kind)
    .map((interval) => cleanPieces({ interval, snapshot, video }))

const frames = (of: readonly SegmentPiece[] | undefined): number[] => (of ?? []).map((piece) => piece.frames)

const source = ({ spec: { picture } }: SegmentPiece) =>
  picture.kind === 'clips' ? picture.sources[0]!.source : null

test('a work is one repetition again and again, the last one cut', () => {
  const [work] = pieces('work', snapshotOf({}))
  expect(frames(work)).toEqual([...Array.from({ length: 16 }, () => 37), 8])
  expect(new Set(work!.map(({ spec }) => spec)).size).toBe(1)
  expect(work![0]!.spec).toMatchObject({
    frames: 37,
    held: [],
    moving: '',
    still: '',
    video: { bFrames: 0 },
  })
})

test('a speed makes the repetition longer or shorter, rounded to whole frames', () => {
  expect(frames(pieces('work', snapshotOf({ speed: 0.8 }))[0])[0]).toBe(46)
  expect(frames(pieces('work', snapshotOf({ speed: 1.25 }))[0])[0]).toBe(30)
})

test('what comes before a work shows its exercise, the other side mirrored', () => {
  const snapshot = snapshotOf({ unilateral: true })
  expect(pieces('prepare', snapshot).map(([first]) => source(first!)?.mirrored)).toEqual([false])
  expect(pieces('switch_sides', snapshot).map(([first]) => source(first!)?.mirrored)).toEqual([true])
  expect(pieces('work', snapshot).map(([first]) => source(first!)?.mirrored)).toEqual([false, true])
})

test('a message and the outro are a loop of one plain colour', () => {
  const snapshot = snapshotOf({}, [block([item('squat'), message('Drink', 3)])])
  for (const kind of ['message', 'outro'] as const)
    for (const shown of pieces(kind, snapshot))
      expect(new Set(shown.map(({ spec }) => spec.picture.kind))).toEqual(new Set(['colour']))
  expect(frames(pieces('message', snapshot)[0])).toEqual([30, 30, 30])
})

test('an AMRAP shows its exercises in turn, ten seconds each', () => {
  const amrap = block([item('squat'), item('lunge')], { format: 'amrap', timeCapSeconds: 30 })
  const [work] = pieces('work', snapshotOf({}, [amrap]))
  const shown = work!.map((piece) => [source(piece)?.durationMs, piece.frames])
  const squats = [...Array.from({ length: 8 }, () => [1234, 37]), [1234, 4]]
  expect(shown).toEqual([...squats, ...Array.from({ length: 5 }, () => [2000, 60]), ...squats])
})

test('there and back is one loop both ways', () => {
  const [work] = pieces('work', snapshotOf({ clip: { playback: 'boomerang' } }))
  expect(frames(work)[0]).toBe(72)
})

test('what stands still at its end plays once, then repeats its last picture', () => {
  const [work] = pieces('work', snapshotOf({ clip: { playback: 'freeze_last' } }))
  expect(frames(work)).toEqual([37, ...Array.from({ length: 18 }, () => 30), 23])
  expect(work![1]!.spec.picture).toMatchObject({ frozen: 'last' })
  expect(source(work![1]!)?.trim).toEqual({ inMs: 234, outMs: 1234 })
})

test('a long clip is several segments that follow each other', () => {
  const [work] = pieces('work', snapshotOf({ clip: { durationMs: 25_000 }, speed: 1 }))
  expect(frames(work)).toEqual([250, 250, 100])
  expect(work!.map((piece) => source(piece)?.trim)).toEqual([
    null,
    { inMs: 250 * (1000 / 30), outMs: 25_000 },
    { inMs: 500 * (1000 / 30), outMs: 25_000 },
  ])
})

test('in portrait a clip is cropped, or shown whole where its exercise says so', () => {
  const portrait = videoSettings({ aspect: '9:16', height: 480, look: 'clean', quality: 'standard' })
  const fitOf = (fit: 'crop' | 'blur', settings = portrait) => {
    const snapshot = snapshotOf({ clip: { fit } })
    const [interval] = planTimeline(snapshot).intervals
    const [{ spec } = { spec: null }] = cleanPieces({ interval: interval!, snapshot, video: settings })
    return spec?.picture.kind === 'clips' ? spec.picture.fit : null
  }
  expect([fitOf('crop'), fitOf('blur'), fitOf('blur', video)]).toEqual(['cover', 'contain', 'cover'])
})

import type { BlockSnapshot, Interval, WorkoutSnapshot } from '../timeline/types.ts'
import type { SegmentSpec } from './types.ts'
import { expect, test } from 'vitest'
import { evenMetrics } from '../look/testing/evenMetrics.ts'
import { themes } from '../look/themes.ts'
import { planTimeline } from '../timeline/planTimeline.ts'
import { block, exercise, item, message, reps, workout } from '../timeline/testing/builders.ts'
import { segmentSpecsOf } from './segmentSpec.ts'
import { videoSettings } from './videoSettings.ts'

const output = { locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' } as const

const exercises = {
  squat: exercise('squat', { name: 'Squat', cues: ['Chest up'] }),
  lunge: exercise('lunge', {
    name: 'Reverse lunge',
    laterality: 'unilateral',
    clipSide: 'left',
    equipment: ['Dumbbells'],
  }),
  plank: exercise('plank', { name: 'Plank' }),
}

type Drawn = { interval: Interval; specs: SegmentSpec[] }

const draw = (blocks: readonly BlockSnapshot[], said: Partial<WorkoutSnapshot> = {}): Drawn[] => {
  const snapshot = { ...workout(blocks, said), exercises }
  const timeline = planTimeline(snapshot)
  return timeline.intervals.map((interval) => ({
    interval,
    specs: segmentSpecsOf({
      interval,
      metrics: evenMetrics,
      output,
      snapshot,
      timeline,
      video: videoSettings(output),
    }),
  }))
}

const ofKind = (drawn: readonly Drawn[], kind: Interval['kind']): SegmentSpec[][] =>
  drawn.filter(({ interval }) => interval.kind === kind).map(({ specs }) => specs)

/** What fades is in two documents: a word that follows itself counts once. */
const words = (spec: SegmentSpec): string[] => {
  const lines = `${spec.still}\n${spec.held.map(({ document }) => document).join('\n')}\n${spec.moving}`
    .split('\n')
    .filter((line) => line.includes('\\fn'))
    .map((line) => line.slice(line.lastIndexOf('}') + 1))
  return lines.filter((line, i) => line !== lines[i - 1])
}

const circuit = block([item('squat'), item('lunge'), item('plank')], { format: 'circuit', rounds: 3 })

test('every interval is drawn in exactly its frames', () => {
  const drawn = draw([circuit, block([message('Drink'), item('squat')])])
  for (const { interval, specs } of drawn) {
    expect(specs.reduce((sum, { frames }) => sum + frames, 0)).toBe(interval.endFrame - interval.startFrame)
  }
})

test('a work and the body of a rest are the same wherever they stand', () => {
  const drawn = draw([circuit])
  const works = ofKind(drawn, 'work').map(([spec]) => spec!)
  expect(works).toHaveLength(12)
  expect(works.slice(4)).toEqual([...works, ...works].slice(0, 8))
  const bodies = ofKind(drawn, 'rest').map((specs) => specs[1]!)
  expect(bodies[2]).toEqual(bodies[0])
  expect(bodies[3]).toEqual(bodies[1])
})

test('a work and a body are the same in another workout of the same pace', () => {
  const [here] = ofKind(draw([circuit]), 'rest')
  const [there] = ofKind(draw([block([item('squat'), item('lunge')]), circuit], { title: 'Another' }), 'rest')
  expect(there![1]).toEqual(here![1])
  expect(there![0]).not.toEqual(here![0])
})

test('a rest opens with three seconds of a still picture that tells the place', () => {
  const [[opening, body] = []] = ofKind(draw([circuit]), 'rest')
  expect([opening!.frames, body!.frames]).toEqual([90, 510])
  expect([opening!.picture, body!.picture]).toMatchObject([{ frozen: 'first' }, { frozen: false }])
  expect(words(opening!)).toEqual(expect.arrayContaining(['ROUND 1/3', 'EXERCISE 2/9', '11:35 LEFT']))
  expect(words(body!).slice(0, 5)).toEqual([
    'NEXT',
    '40 s per side · Dumbbells',
    'Reverse lunge',
    'REST',
    '17',
  ])
})

test('a rest under six seconds has no opening', () => {
  const drawn = draw([block([item('squat', { restAfterSeconds: 5 }), item('plank')])])
  expect(ofKind(drawn, 'rest')).toMatchObject([[{ frames: 150, picture: { frozen: false } }]])
})

test('the other side is the mirrored clip, already in the switch', () => {
  const drawn = draw([block([item('lunge')])])
  const mirrored = drawn.flatMap(({ specs }) =>
    specs.flatMap(({ picture }) => (picture.kind === 'clips' ? [picture.sources[0]!.source.mirrored] : [])),
  )
  expect(drawn.map(({ interval }) => interval.kind).join()).toBe('prepare,work,switch_sides,work,outro')
  expect(mirrored).toEqual([false, false, true, true])
})

test('repetitions stand where the time would, and no second is counted', () => {
  const [[work] = []] = ofKind(draw([block([reps('squat', 12)])]), 'work')
  expect(words(work!)).toEqual(['WORK', '12', 'REPS', 'Squat', 'Chest up'])
})

test('the last round is announced as such', () => {
  const rests = ofKind(draw([circuit]), 'round_rest').map(([spec]) => words(spec!))
  expect(rests[0]).toEqual(expect.arrayContaining(['ROUND 2', 'OF 3']))
  expect(rests[1]).toEqual(expect.arrayContaining(['LAST ROUND', '3 OF 3']))
})

test('a rest between rounds tells the round for ten seconds; what follows is the same in every round', () => {
  const rests = ofKind(draw([circuit]), 'round_rest')
  expect(rests.map((specs) => specs.map(({ frames }) => frames))).toEqual([
    [300, 1500],
    [300, 1500],
  ])
  expect(rests[1]![1]).toEqual(rests[0]![1])
  expect(words(rests[0]![1]!)).toEqual(expect.arrayContaining(['NEXT', 'REST', '50']))
})

test('a rest between rounds that is hardly longer than that tells the round to its end', () => {
  const times = { workSeconds: null, restSeconds: null, restBetweenRoundsSeconds: 14 }
  const rests = ofKind(draw([{ ...circuit, times }]), 'round_rest')
  expect(rests.map((specs) => specs.map(({ frames }) => frames))).toEqual([[420], [420]])
})

test('between blocks the next block is announced', () => {
  const [[spec] = []] = ofKind(draw([block([item('squat')]), { ...circuit, name: 'Strength' }]), 'round_rest')
  expect(words(spec!)).toEqual(expect.arrayContaining(['STRENGTH', '3 ROUNDS · 3 EXERCISES']))
})

test('a long clock is drawn in parts of half a minute that show the clips in turn', () => {
  const [parts = []] = ofKind(
    draw([block([reps('squat', 15), reps('plank', 10)], { format: 'amrap', timeCapSeconds: 75 })]),
    'work',
  )
  expect(parts.map(({ frames }) => frames)).toEqual([900, 900, 450])
  expect(parts[0]!.picture).toMatchObject({ sources: [{ frames: 300 }, { frames: 300 }, { frames: 300 }] })
  expect(words(parts[0]!).slice(0, 3)).toEqual(['WORK', 'AMRAP', '75'])
  expect(words(parts[2]!)[2]).toBe('15')
})

test('the outro tells time, exercises and rounds', () => {
  const [[spec] = []] = ofKind(draw([circuit], { title: 'Full body' }), 'outro')
  expect(words(spec!)).toEqual(['WELL DONE', 'Full body', '12:25', 'TOTAL', '3', 'EXERCISES', '3', 'ROUNDS'])
})

test('a clean output is refused: nothing is drawn for it', () => {
  const snapshot = { ...workout([circuit]), exercises }
  const timeline = planTimeline(snapshot)
  const said = {
    metrics: evenMetrics,
    snapshot,
    timeline,
    interval: timeline.intervals[0]!,
  }
  const drawAs = (changed: Partial<{ look: 'clean'; aspect: '9:16' }>) => {
    const other = { ...output, ...changed }
    return () => segmentSpecsOf({ ...said, output: other, video: videoSettings(other) })
  }
  expect(drawAs({ look: 'clean' })).toThrow('nothing is drawn for the look "clean"')
})

test('only a colour that FFmpeg cannot draw on frames has each frame converted', () => {
  const drawnWith = (work: string): Array<SegmentSpec['movingOn']> => {
    const drawn = draw([block([item('squat')])], { theme: { ...themes.dark, work } })
    return ofKind(drawn, 'work').flatMap(([first]) => first!.movingOn)
  }
  expect(drawnWith('#C6FF3D')).toEqual([undefined])
  expect(drawnWith('#00FF00')).toEqual(['rgb'])
})

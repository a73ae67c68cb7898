import type { FontMetrics } from '../../../src/core/look/fontMetrics.ts'
import type { Theme } from '../../../src/core/look/themes.ts'
import type { Aspect, OutputSpec, SegmentSpec } from '../../../src/core/segments/types.ts'
import type { ClipSnapshot, Interval } from '../../../src/core/timeline/types.ts'
import { defaultShow, type Show } from '../../../src/core/look/show.ts'
import { segmentSpecsOf } from '../../../src/core/segments/segmentSpec.ts'
import { videoSettings } from '../../../src/core/segments/videoSettings.ts'
import { planTimeline } from '../../../src/core/timeline/planTimeline.ts'
import { block, exercise, item, message, reps, workout } from '../../../src/core/timeline/testing/builders.ts'

export type SheetClips = Readonly<Record<'lunge' | 'squat', ClipSnapshot>>

type SheetSpecsArgs = {
  aspect: Aspect
  clips: SheetClips
  height: OutputSpec['height']
  metrics: FontMetrics
  theme: Theme
}

/** A moment of a programme: what is drawn, and the frame that is looked at. */
export type SheetMoment = { name: string; spec: SegmentSpec; frame: number }

const LONG_NAME = 'Single-leg Romanian deadlift with rotation and overhead reach'

/** Every kind of picture once, each at the moment that says most of it. */
export const sheetSpecs = ({ aspect, clips, height, metrics, theme }: SheetSpecsArgs): SheetMoment[] => {
  const output: OutputSpec = { aspect, height, locale: 'en', look: 'burned', quality: 'standard' }
  const drawn = (show: Show, long: boolean): Drawn[] => {
    const snapshot = { ...sheetWorkout({ clips, long }), show, theme }
    const timeline = planTimeline(snapshot)
    return timeline.intervals.map((interval) => ({
      interval,
      specs: segmentSpecsOf({ interval, metrics, output, snapshot, timeline, video: videoSettings(output) }),
    }))
  }
  const plain = drawn(defaultShow, false)
  const full = drawn({ ...defaultShow, inWork: true }, false)
  const long = drawn(defaultShow, true)
  const at = (from: readonly Drawn[], name: string, find: Find, frame: number, part = 0): SheetMoment => ({
    frame,
    name,
    spec: from.find(({ interval }) => find(interval))!.specs.at(part)!,
  })
  const sided: Find = ({ kind, side }) => kind === 'work' && side !== null
  const squat: Find = ({ kind, label }) => kind === 'work' && label === 'Squat'
  return [
    at(plain, 'prepare', is('prepare'), 100),
    at(plain, 'work', squat, 100),
    at(plain, 'work with a side', sided, 200),
    at(plain, 'half of the work', squat, 315),
    at(plain, 'last three seconds', squat, 542),
    at(plain, 'repetitions', ({ dose }) => dose?.kind === 'reps', 90),
    at(plain, 'switch of sides', is('switch_sides'), 40),
    at(plain, 'rest, opening', is('rest'), 45),
    at(plain, 'rest, body', is('rest'), 30, 1),
    at(plain, 'rest between rounds', is('round_rest'), 100),
    at(plain, 'message', is('message'), 60),
    at(plain, 'list', ({ format, kind }) => kind === 'work' && format === 'amrap', 60),
    at(plain, 'outro', is('outro'), 30),
    at(long, 'a name of 60 characters', sided, 100),
    at(long, 'rest between rounds, a name of 60 characters', is('round_rest'), 100),
    at(full, 'everything in work', sided, 100),
  ]
}

type Drawn = { interval: Interval; specs: SegmentSpec[] }
type Find = (interval: Interval) => boolean

const is =
  (wanted: Interval['kind']): Find =>
  ({ kind }) =>
    kind === wanted

const sheetWorkout = ({ clips, long }: { clips: SheetClips; long: boolean }) => ({
  ...workout(
    [
      block(
        [
          item('lunge'),
          item('squat'),
          message('Drink some water and shake out your legs'),
          reps('squat', 12),
        ],
        {
          format: 'circuit',
          rounds: 3,
        },
      ),
      block([reps('squat', 15), item('lunge')], { format: 'amrap', timeCapSeconds: 180 }),
    ],
    {
      defaults: {
        prepareSeconds: 10,
        workSeconds: 20,
        restSeconds: 20,
        restBetweenRoundsSeconds: 40,
        sideSwitchSeconds: 5,
      },
      title: 'Full body in ten',
    },
  ),
  exercises: {
    lunge: exercise('lunge', {
      clip: clips.lunge,
      clipSide: 'left',
      cues: ['Front knee over the ankle'],
      equipment: ['Dumbbells'],
      laterality: 'unilateral',
      name: long ? LONG_NAME : 'Reverse lunge',
    }),
    squat: exercise('squat', { clip: clips.squat, cues: ['Chest up, heels down'], name: 'Squat' }),
  },
})

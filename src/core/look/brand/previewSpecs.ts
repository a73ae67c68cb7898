import type { Interval } from '../../timeline/types.ts'
import type { SegmentSpec, VideoSettings } from '../../segments/types.ts'
import type { FontMetrics } from '../fontMetrics.ts'
import type { Theme } from '../themes.ts'
import type { WorkoutExercise } from '../../workout/types.ts'
import { segmentSpecsOf } from '../../segments/segmentSpec.ts'
import { videoSettings } from '../../segments/videoSettings.ts'
import { planTimeline } from '../../timeline/planTimeline.ts'
import { noSounds } from '../../workout/noSounds.ts'
import { plainExercise } from '../../workout/plainExercise.ts'
import { snapshotOfModel } from '../../workout/snapshotOfModel.ts'
import { standInClip } from '../../workout/standInClip.ts'

type PreviewSpecsArgs = {
  /** Whose clip and name are shown, by turns of its sides whatever it is. null: a grey wall stands in for the clip. */
  exercise: WorkoutExercise | null
  locale: string
  metrics: FontMetrics
  theme: Theme
}

/** A segment, and the frame of it that is looked at: the frames before it are drawn too. */
export type PreviewMoment = { frame: number; spec: SegmentSpec }

const output = { aspect: '16:9', height: 480, look: 'burned', quality: 'preview' } as const
/** As large as the form shows it. */
const size = { widthPx: 640, heightPx: 360 } as const
const wall = '#8A8F98'

/** Each state of a theme once: get ready, work, switch of sides, rest. */
export const previewSpecs = ({ exercise, locale, metrics, theme }: PreviewSpecsArgs): PreviewMoment[] => {
  const snapshot = { ...sample({ exercise, locale }), theme }
  const timeline = planTimeline(snapshot)
  const video: VideoSettings = { ...videoSettings(output), ...size }
  const at = (kind: Interval['kind'], frame: number): PreviewMoment => {
    const interval = timeline.intervals.find((one) => one.kind === kind)! // the sample has each of them
    const args = { interval, metrics, output: { ...output, locale }, snapshot, timeline, video }
    const spec = segmentSpecsOf(args)[0]!
    const drawn = exercise?.clip ? spec.picture : ({ colour: wall, kind: 'colour' } as const)
    return { frame, spec: { ...spec, picture: spec.picture.kind === 'colour' ? spec.picture : drawn } }
  }
  return [at('prepare', 20), at('work', 90), at('switch_sides', 20), at('rest', 10)]
}

type SampleArgs = Pick<PreviewSpecsArgs, 'exercise' | 'locale'>

const sample = ({ exercise, locale }: SampleArgs) => {
  const shown = inTurns(exercise ?? sampleExercise(locale))
  return snapshotOfModel({
    exercises: { [shown.id]: shown },
    id: 'preview',
    locale,
    model: {
      blocks: [{ items: [{ exercise: shown.id }, { exercise: shown.id }], rounds: 3 }],
      defaults: { prepareSeconds: 5, restSeconds: 20, workSeconds: 20 },
    },
    sounds: noSounds,
    speed: 1,
  })
}

/** For a fixed time on each side: so all states are seen. */
const inTurns = (exercise: WorkoutExercise): WorkoutExercise => ({
  ...exercise,
  // Never opened: the wall is drawn in its place.
  clip: exercise.clip ?? standInClip,
  clipSide: exercise.clipSide ?? 'left',
  defaultWorkSeconds: null,
  laterality: 'unilateral',
  measurement: 'time',
})

const sampleExercise = (locale: string): WorkoutExercise => {
  const french = locale.startsWith('fr')
  return {
    ...plainExercise({ id: 'sample', name: french ? 'Fente arrière' : 'Reverse lunge' }),
    clip: null,
    cues: [french ? 'Genou au-dessus de la cheville' : 'Front knee over the ankle'],
    impact: null,
    movementPattern: null,
  }
}

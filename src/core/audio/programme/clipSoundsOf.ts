import type { Interval, Timeline, WorkoutSnapshot } from '../../timeline/types.ts'
import type { BedSound, SoundAsset } from '../types.ts'
import { runFrames } from '../../ffmpeg/runFrames.ts'
import { clipSourceOf } from '../../segments/segmentSpecClip.ts'
import { sampleOfFrame, SAMPLE_RATE_HZ } from '../grid.ts'

/** 0.1 s at either end of a repetition: where a loop is joined, its sound jumps. */
const FADE_SAMPLES = 4800

type ClipSoundsOfArgs = { snapshot: WorkoutSnapshot; timeline: Timeline }

/** What clips' microphones heard, while the clip is seen working alone: with its picture, at its speed. */
export const clipSoundsOf = ({ snapshot, timeline }: ClipSoundsOfArgs): BedSound[] =>
  timeline.intervals.flatMap((interval) => {
    const [shown, other] = interval.exercises
    const sound = shown && !other ? (snapshot.exercises[shown.id]?.clipSound ?? null) : null
    if (interval.kind !== 'work' || !shown || !sound) return []
    return repetitions({ exerciseId: shown.id, interval, snapshot, sound, timeline })
  })

type RepetitionsArgs = ClipSoundsOfArgs & { exerciseId: string; interval: Interval; sound: SoundAsset }

const repetitions = ({ exerciseId, interval, snapshot, sound, timeline }: RepetitionsArgs): BedSound[] => {
  const { frameRate } = timeline
  const { endFrame, side, startFrame } = interval
  const source = clipSourceOf({ exerciseId, side, snapshot })
  const { oneWay, run } = runFrames({ frameRate, source })
  const count = source.playback === 'freeze_last' ? 1 : Math.ceil((endFrame - startFrame) / run)
  const fromSample = Math.round(((source.trim?.inMs ?? 0) * SAMPLE_RATE_HZ) / 1000)
  // The last sample has none after it to draw a line to.
  const stored = Math.max(0, Math.floor((sound.samples - fromSample - 1) / source.speed))
  return Array.from({ length: count }, (_, i) => {
    const first = startFrame + i * run
    const atSample = sampleOfFrame({ frame: first, frameRate })
    // There and back, only the way there is heard.
    const endSample = sampleOfFrame({ frame: Math.min(first + oneWay, endFrame), frameRate })
    const samples = Math.min(stored, endSample - atSample)
    const fade = Math.min(FADE_SAMPLES, Math.floor(samples / 2))
    return {
      ...{ sound: sound.hash, atSample, fromSample, samples, gain: 1, speed: source.speed },
      ...{ fadeInSamples: fade, fadeOutSamples: fade },
    }
  }).filter(({ samples }) => samples > 0)
}

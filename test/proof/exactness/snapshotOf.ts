import type { ClipSnapshot, WorkoutSnapshot } from '../../../src/core/timeline/types.ts'
import type { Material } from './makeMaterial.ts'
import type { RandomClip, RandomProgramme } from './randomProgrammes.ts'
import { limits } from '../../../src/core/workout/limits.ts'

type SnapshotOfArgs = { material: Material; programme: RandomProgramme }

export const snapshotOf = ({ material, programme }: SnapshotOfArgs): WorkoutSnapshot => {
  const { beeps, clipSound, clips, locale, music, voiceLevel, workout } = programme
  const tracks = { none: null, loop: material.songs.slice(0, 1), playlist: material.songs }[music]
  return {
    ...workout,
    locale,
    audio: { ...workout.audio, beeps, voiceLevel, music: tracks && { tracks, crossfadeMs: 1500 } },
    exercises: Object.fromEntries(
      Object.entries(workout.exercises).map(([id, exercise], i) => {
        const clip = clips[i % clips.length]! // the list is not empty
        return [
          id,
          {
            ...exercise,
            clip: clipOf({ clip, material }),
            clipSound: clipSound ? material.clipSound : null,
          },
        ]
      }),
    ),
  }
}

const { boomerangMs, trimmedMs } = limits.exercise

const clipOf = ({ clip, material }: { clip: RandomClip; material: Material }): ClipSnapshot => {
  const { fit, focal, isTrimmed, name, playback } = clip
  const normalised = material.clips[name]
  const { durationMs } = normalised
  const whole = { inMs: 0, outMs: durationMs }
  const part = { inMs: Math.round(durationMs * 0.11), outMs: Math.round(durationMs * 0.83) }
  const trim = isTrimmed && lengthOf(part) >= trimmedMs.min ? part : null
  // What an editor cannot save is not shown either.
  const isTooLong = playback === 'boomerang' && lengthOf(trim ?? whole) > boomerangMs.max
  return { ...normalised, fit, focal, playback: isTooLong ? 'loop' : playback, trim }
}

const lengthOf = ({ inMs, outMs }: { inMs: number; outMs: number }): number => outMs - inMs

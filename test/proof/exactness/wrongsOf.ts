import type { RenderPlan } from '../../../src/core/segments/types.ts'
import type { Film } from './readFilm.ts'
import { beepsOfPlan } from '../../../bench/verify/beepsOfPlan.ts'
import { worstOnset } from '../../../bench/verify/worstOnset.ts'
import { AAC_FRAME_SAMPLES, sampleOfFrame } from '../../../src/core/audio/grid.ts'
import { chaptersOf } from '../../../src/core/timeline/chaptersOf.ts'

type WrongsOfArgs = {
  film: Film
  plan: RenderPlan
  /** A beep is found by its loudness: not beside a voice, music, or the clips' own sound. */
  hasBeepsAlone: boolean
  /** The playlist has none of its own: they come as a text track. */
  hasChapters: boolean
}

const TICKS_PER_FRAME = 512

/** What of one film is not as planned; empty where it is exact. */
export const wrongsOf = ({ film, hasBeepsAlone, hasChapters, plan }: WrongsOfArgs): string[] => {
  const { timeline } = plan.outputs[0]! // each programme has one
  const { frameRate, totalFrames } = timeline
  const wantedSamples = sampleOfFrame({ frame: totalFrames, frameRate })
  const chapters = chaptersOf(timeline)
  const onset = hasBeepsAlone ? worstOnset({ beeps: beepsOfPlan(plan), pcm: film.pcm }) : 0
  // FFmpeg takes the first packet of a playlist for its zero.
  const zero = film.shownAt[0] ?? 0
  const found: Array<[boolean, string]> = [
    [film.warnings === '', `FFmpeg says ${film.warnings.slice(0, 400)}`],
    [film.shownAt.length === totalFrames, `${film.shownAt.length} frames instead of ${totalFrames}`],
    [film.pictures.length === totalFrames, `${film.pictures.length} of ${totalFrames} frames were decoded`],
    [
      film.shownAt.every((ticks, i) => ticks - zero === i * TICKS_PER_FRAME),
      `frame ${film.shownAt.findIndex((ticks, i) => ticks - zero !== i * TICKS_PER_FRAME)} is not at its time`,
    ],
    [
      Math.abs(film.pcm.length - wantedSamples) <= AAC_FRAME_SAMPLES,
      `${film.pcm.length} samples instead of ${wantedSamples}`,
    ],
    [onset <= AAC_FRAME_SAMPLES, `a beep is ${onset} samples off`],
    ...chapters.map(({ startSeconds, title }): [boolean, string] => [
      film.keys.has(zero + Math.round(startSeconds * frameRate) * TICKS_PER_FRAME),
      `the chapter "${title}" at ${startSeconds} s begins with no key frame`,
    ]),
    [
      !hasChapters ||
        (film.chapters.length === chapters.length &&
          film.chapters.every(
            ({ startSeconds }, i) => Math.abs(startSeconds - chapters[i]!.startSeconds) < 0.5 / frameRate,
          )),
      `${film.chapters.length} chapters, or others than the ${chapters.length} planned`,
    ],
  ]
  return found.flatMap(([holds, what]) => (holds ? [] : [what]))
}

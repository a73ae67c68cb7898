import type { Payload } from 'payload'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { block, item, workout } from '../../src/core/timeline/testing/builders.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'

/** The newest render of a workout becomes a version to read about: its rows are there, its video is not. */
export const makeVersion = async (payload: Payload, workoutId: number): Promise<void> => {
  const timeline = planTimeline(workout([block([item('one'), item('one'), item('one')], { rounds: 3 })]))
  const output = { aspect: '16:9', height: 720, locale: 'en', look: 'burned', quality: 'standard' }
  const frames = timeline.totalFrames
  const made = {
    bytes: 1_000_000,
    manifest: { video: { frameRate: 30, frames, heightPx: 720, widthPx: 1280 } },
    output,
  }
  await poolOf(payload).query(
    `UPDATE renders SET status = 'ready', finished_at = now(), duration_seconds = $2, outputs = $3, timelines = $4,
       credits = $5 WHERE workout_id = $1`,
    [
      workoutId,
      frames / 30,
      JSON.stringify([made, { ...made, output: { ...output, locale: 'fr' } }]),
      JSON.stringify({ en: timeline, fr: timeline }),
      JSON.stringify([
        {
          author: 'Ada',
          isAiGenerated: false,
          kind: 'clip',
          license: 'cc_by',
          sourceUrl: null,
          title: 'Squat',
        },
      ]),
    ],
  )
}

import type { Exercise } from '../../src/generated/payload-types.ts'
import type { GenerateLimits } from '../../src/core/sessions/generateLimits.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { optionsOfHost } from '../../src/worker/optionsOfHost.ts'
import { createFetch } from '../jobs/createFetch.ts'
import { startStudio, type Studio } from '../jobs/startStudio.ts'

type Post = (
  body: unknown,
  init?: { headers?: Record<string, string>; signal?: AbortSignal },
) => Promise<Response>

export type TrainingStudio = {
  studio: Studio
  squat: Exercise
  post: Post
  /** Asks for JSON, and reads it. */
  ask: (
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: Record<string, unknown> }>
  /** Of all sessions, the oldest first. */
  sessions: () => Promise<Array<{ id: number; status: string; token: string }>>
  /** What the plugin was made with; a test may change it. */
  limits: GenerateLimits
}

/** A studio with one published exercise, asked for trainings. */
export const trainingStudio = async (): Promise<TrainingStudio> => {
  const studio = await startStudio()
  const post: Post = (body, { headers = {}, signal } = {}) =>
    createFetch(studio)('/generate-workout-video', {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers,
      method: 'POST',
      ...(signal && { signal }),
    })
  return {
    ask: async (body, headers = {}) => {
      const answer = await post(body, { headers: { accept: 'application/json', ...headers } })
      return { body: (await answer.json()) as Record<string, unknown>, status: answer.status }
    },
    limits: optionsOfHost(studio.payload).generate,
    post,
    sessions: async () => {
      const { rows } = await poolOf(studio.payload).query<{ id: number; status: string; token: string }>(
        `SELECT id, status, token FROM renders WHERE reason = 'generate' ORDER BY id`,
      )
      return rows
    },
    squat: await studio.makeExercise('Squat'),
    studio,
  }
}

/** Five seconds of work and no rest. */
export const short = { workSeconds: 5, restSeconds: 0 }

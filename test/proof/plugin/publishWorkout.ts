import { setTimeout } from 'node:timers/promises'
import { plainExercise } from '../../cms/content.ts'
import { tinyClip } from '../../jobs/tinyClip.ts'

export type Published = { workoutId: number; token: string; mp4Url: string; hlsUrl: string }

type Doc = { id: number; status?: string; reason?: { message: string } | null }
type Video = { status: string; mp4: { url: string } | null; hls: { url: string } | null }

const timeoutMs = 180_000

/** As an editor's browser does it, over REST: a clip, an exercise, a published workout; then its video. */
export const publishWorkout = async ({ token, url }: { token: string; url: string }): Promise<Published> => {
  const headers = { authorization: `JWT ${token}` }
  const post = async (collection: string, data: object): Promise<Doc> =>
    docOf(
      await fetch(`${url}/api/${collection}`, {
        body: JSON.stringify(data),
        headers: { ...headers, 'content-type': 'application/json' },
        method: 'POST',
      }),
    )
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'Squat' }))
  form.set('file', new File([new Uint8Array(await tinyClip())], 'squat.mov', { type: 'video/quicktime' }))
  const clip = await docOf(await fetch(`${url}/api/clips`, { body: form, headers, method: 'POST' }))
  await until('the clip is usable', async () => {
    const { reason, status } = (await (await fetch(`${url}/api/clips/${clip.id}`, { headers })).json()) as Doc
    if (status === 'invalid') throw new Error(`the clip is invalid: ${reason?.message}`)
    return status === 'usable'
  })
  const category = await post('categories', { name: 'Legs' })
  const exercise = await post('exercises', {
    ...plainExercise,
    category: category.id,
    clip: clip.id,
    name: 'Squat',
  })
  const workout = await post('workouts', {
    _status: 'published',
    blocks: [
      { format: 'interval', items: [{ exercise: exercise.id, kind: 'exercise' }], phase: 'main', rounds: 1 },
    ],
    defaults: { prepareSeconds: 0, restSeconds: 0, sideSwitchSeconds: 0, workSeconds: 5 },
    intensity: 'medium',
    level: 'beginner',
    title: 'One squat',
  })
  let video: Video | undefined
  await until('the video is ready', async () => {
    video = await videoOf({ headers, id: workout.id, url })
    if (video?.status === 'failed') throw new Error('the render failed')
    return video?.status === 'ready'
  })
  const [mp4Url, hlsUrl] = [video?.mp4?.url, video?.hls?.url].map((path) => new URL(path ?? '', url).href)
  return { hlsUrl: hlsUrl ?? '', mp4Url: mp4Url ?? '', token, workoutId: workout.id }
}

type VideoArgs = { headers: Record<string, string>; id: number; url: string }

const videoOf = async ({ headers, id, url }: VideoArgs): Promise<Video | undefined> => {
  const query = `{ Workout(id: ${id}) { video { status mp4 { url } hls { url } } } }`
  const answer = await fetch(`${url}/api/graphql`, {
    body: JSON.stringify({ query }),
    headers: { ...headers, 'content-type': 'application/json' },
    method: 'POST',
  })
  const { data, errors } = (await answer.json()) as { data?: { Workout: { video: Video } }; errors?: unknown }
  if (errors) throw new Error(`GraphQL: ${JSON.stringify(errors)}`)
  return data?.Workout.video
}

const docOf = async (answer: Response): Promise<Doc> => {
  const body = (await answer.json()) as { doc?: Doc }
  if (!body.doc) throw new Error(`${answer.url} answered ${answer.status}: ${JSON.stringify(body)}`)
  return body.doc
}

const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + timeoutMs
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`After ${timeoutMs / 1000} s it does not hold that ${what}`)
    await setTimeout(250)
  }
}

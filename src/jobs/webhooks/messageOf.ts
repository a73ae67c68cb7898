import type { ClipNote } from '../../core/ingest/types.ts'
import type { Payload } from 'payload'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import type { ClipEventData, VideoEventData, WebhookMessage } from '../../core/webhooks/types.ts'
import type { Render, Workout } from '../../generated/payload-types.ts'
import type { Happening } from './tell.ts'
import type { Localised } from '../../adapters/payload/snapshot/documents.ts'
import { inLocale } from '../../adapters/payload/snapshot/inLocale.ts'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'
import { slugs } from '../../collections/slugs.ts'
import { mediaPaths } from '../../endpoints/media/mediaPaths.ts'

type MessageOfArgs = { payload: Payload; happening: Happening; happenedAt: string }

/** null: it is gone by now, or is nobody's but its asker's: a preview, a generated training. */
export const messageOf = async ({
  happenedAt: timestamp,
  happening,
  payload,
}: MessageOfArgs): Promise<WebhookMessage | null> => {
  if (happening.type === 'exercise.clip.invalid') {
    const data = await clipData(payload, happening.clipId)
    return data && { data, timestamp, type: happening.type }
  }
  const data = await videoData(payload, happening.renderId)
  return data && { data, timestamp, type: happening.type }
}

type RenderDocument = Pick<Render, 'id' | 'durationSeconds' | 'error' | 'reason' | 'revision'> & {
  workout: DocumentId | null
}
type WorkoutDocument = Pick<Workout, 'id' | 'slug' | 'visibility'> & { title: Localised<string> }

const videoData = async (payload: Payload, id: DocumentId): Promise<VideoEventData | null> => {
  const { db, config } = payload
  const locales = localesOfConfig(config)
  const render = await db.findOne<RenderDocument>({
    collection: slugs.renders,
    where: { id: { equals: id } },
  })
  if (!render?.workout || render.reason === 'preview') return null
  const where = { id: { equals: render.workout } }
  const workout = await db.findOne<WorkoutDocument>({ collection: slugs.workouts, where })
  if (!workout) return null
  const { durationSeconds = null, error, reason, revision } = render
  const url = (path: string): string => `${config.serverURL}${config.routes.api}/repreel/${path}`
  return {
    render: {
      durationSeconds,
      error: error?.code ? { code: error.code, message: error.message ?? '' } : null,
      // As the row has it: jobs carry some ids as text.
      id: render.id,
      reason,
      revision,
    },
    workout: {
      hlsUrl: url(mediaPaths.workoutHls(workout.id)),
      id: workout.id,
      mp4Url: url(mediaPaths.workoutMp4(workout.id)),
      posterUrl: url(mediaPaths.workoutPoster(workout.id)),
      slug: workout.slug,
      // Published, it has one in some language.
      title: inLocale({ locale: locales?.default ?? '', locales, value: workout.title }) ?? workout.slug,
      visibility: workout.visibility ?? null,
    },
  }
}

type ClipDocument = { id: DocumentId; filename: string; title?: string | null; reason?: ClipNote | null }

const clipData = async ({ db }: Payload, id: DocumentId): Promise<ClipEventData | null> => {
  const clip = await db.findOne<ClipDocument>({ collection: slugs.clips, where: { id: { equals: id } } })
  if (!clip) return null
  const { docs } = await db.find<{ id: DocumentId; slug: string }>({
    collection: slugs.exercises,
    limit: MOST_EXERCISES,
    where: { clip: { equals: id } },
  })
  const { filename, reason, title = null } = clip
  return {
    clip: { filename, id, reason: reason?.message ?? null, title },
    exercises: docs.map(({ id: exercise, slug }) => ({ id: exercise, slug })),
  }
}

const MOST_EXERCISES = 100

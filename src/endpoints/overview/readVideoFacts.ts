import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { Overview } from '../../core/overview/types.ts'
import { tableOf } from '../../adapters/payload/tableOf.ts'
import { slugs } from '../../collections/slugs.ts'
import { titleOf } from '../live/titleOf.ts'
import { FEW } from './few.ts'

type VideoFacts = Pick<Overview, 'failed' | 'hasWorker' | 'moving' | 'stale'>

/**
 * Of each workout its newest render and the version that plays. Stale as `Workout.video.stale` says it; outdated is what
 * was made by another build than every worker that is there.
 */
export const readVideoFacts = async ({ db, payload }: { db: Db; payload: Payload }): Promise<VideoFacts> => {
  const { rows } = await db.executeSql(queryOn(payload))
  return (rows as [{ facts: VideoFacts }])[0].facts
}

const queryOn = (payload: Payload): string => {
  const renders = tableOf(payload, slugs.renders)
  const title = titleOf({ column: 'each.workout_id', payload })
  return `
  WITH live AS (
    SELECT id, workout_id, revision, status, input_hash, held_hash, renderer_build, error_code, error_message, source_render_id, updated_at
    FROM ${renders}
    WHERE workout_id IS NOT NULL AND reason NOT IN ('preview', 'generate') AND status NOT IN ('superseded', 'expired')
  ), newest AS (
    SELECT DISTINCT ON (workout_id) * FROM live ORDER BY workout_id, revision DESC
  ), current AS (
    SELECT DISTINCT ON (workout_id) * FROM live WHERE status IN ('playable', 'ready') ORDER BY workout_id, revision DESC
  ), worker AS (
    SELECT about ->> 'build' AS build FROM repreel.worker WHERE seen_at > now() - interval '1 minute' AND concurrency > 0
  ), failed AS (
    SELECT newest.*, EXISTS (SELECT FROM current WHERE current.workout_id = newest.workout_id) AS served
    FROM newest JOIN ${tableOf(payload, slugs.workouts)} AS workout ON workout.id = newest.workout_id
    WHERE newest.status = 'failed' AND workout._status = 'published'
  ), stale AS (
    SELECT current.workout_id, current.updated_at, CASE
      WHEN coalesce(source.input_hash, current.input_hash) <> current.input_hash
        OR (newest.revision > current.revision AND newest.input_hash <> current.input_hash)
        OR current.held_hash <> current.input_hash THEN 'content'
      ELSE 'encoder' END AS why
    FROM current JOIN newest USING (workout_id)
      JOIN ${tableOf(payload, slugs.workouts)} AS workout ON workout.id = current.workout_id
      LEFT JOIN ${renders} AS source ON source.id = current.source_render_id
    WHERE workout._status = 'published' AND newest.status NOT IN ('queued', 'rendering') AND (
      coalesce(source.input_hash, current.input_hash) <> current.input_hash
      OR (newest.revision > current.revision AND newest.input_hash <> current.input_hash)
      OR current.held_hash <> current.input_hash
      OR (EXISTS (SELECT FROM worker WHERE build IS NOT NULL)
        AND NOT EXISTS (SELECT FROM worker WHERE build = current.renderer_build)))
  )
  SELECT json_build_object(
    'hasWorker', EXISTS (SELECT FROM worker),
    'moving', (SELECT count(*) FROM ${renders} WHERE status IN ('queued', 'rendering')),
    'failed', json_build_object('count', (SELECT count(*) FROM failed), 'first', coalesce((
      SELECT json_agg(json_build_object('id', each.workout_id, 'title', ${title}, 'renderId', each.id,
        'error', json_build_object('code', each.error_code, 'message', each.error_message), 'isServed', each.served))
      FROM (SELECT * FROM failed ORDER BY updated_at DESC LIMIT ${FEW}) AS each), '[]')),
    'stale', json_build_object('count', (SELECT count(*) FROM stale), 'first', coalesce((
      SELECT json_agg(json_build_object('id', each.workout_id, 'title', ${title}, 'why', each.why))
      FROM (SELECT * FROM stale ORDER BY why, updated_at DESC LIMIT ${FEW}) AS each), '[]'))
  ) AS facts`
}

import type { CollectionSlug, Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { Overview } from '../../core/overview/types.ts'
import { tableOf } from '../../adapters/payload/tableOf.ts'
import { slugs } from '../../collections/slugs.ts'
import { FEW } from './few.ts'

type ContentFacts = Pick<Overview, 'clips' | 'exercises'>

/** Clips that somebody should look at, and the exercises that most published workouts have. */
export const readContentFacts = async ({
  db,
  payload,
}: {
  db: Db
  payload: Payload
}): Promise<ContentFacts> => {
  const { rows } = await db.executeSql(queryOn(payload))
  return (rows as [{ facts: ContentFacts }])[0].facts
}

/** Of a licence that asks for a name, and has none. */
const UNNAMED = `clip.licence_license IS NULL OR (clip.licence_license IN ('CC-BY-4.0', 'CC-BY-SA-4.0', 'licensed')
  AND coalesce(clip.licence_author, '') = '' AND coalesce(clip.licence_source_url, '') = '')`

const queryOn = (payload: Payload): string => {
  const workouts = tableOf(payload, slugs.workouts)
  const within = (suffix: string): string => workouts.replace(/"$/u, `${suffix}"`)
  const clips = `${tableOf(payload, slugs.clips)} AS clip WHERE ${kept({ as: 'clip', payload, slug: slugs.clips })}`
  const few = (condition: string): string => `json_build_object(
    'count', (SELECT count(*) FROM ${clips} AND (${condition})),
    'first', coalesce((SELECT json_agg(json_build_object('id', id, 'title', coalesce(title, filename))) FROM (
      SELECT id, title, filename FROM ${clips} AND (${condition}) ORDER BY clip.id DESC LIMIT ${FEW}) AS each), '[]'))`
  return `SELECT json_build_object(
    'clips', json_build_object('unlicensed', ${few(UNNAMED)}, 'unusable', ${few(`clip.status = 'invalid'`)}),
    'exercises', coalesce((SELECT json_agg(json_build_object('id', used.exercise_id, 'workouts', used.workouts,
        'name', ${nameOf(payload)}) ORDER BY used.workouts DESC, used.exercise_id)
      FROM (
        SELECT item.exercise_id, count(DISTINCT workout.id)::int AS workouts
        FROM ${within('_blocks_items')} AS item
          JOIN ${within('_blocks')} AS block ON block.id = item._parent_id
          JOIN ${workouts} AS workout ON workout.id = block._parent_id
        WHERE item.exercise_id IS NOT NULL AND workout._status = 'published'
          AND ${kept({ as: 'workout', payload, slug: slugs.workouts })}
        GROUP BY item.exercise_id ORDER BY workouts DESC, item.exercise_id LIMIT ${FEW}) AS used), '[]')
  ) AS facts`
}

type KeptArgs = { as: string; payload: Payload; slug: CollectionSlug }

/** SQL: not in the trash, where the collection has one. */
const kept = ({ as, payload, slug }: KeptArgs): string =>
  payload.collections[slug].config.trash ? `${as}.deleted_at IS NULL` : 'true'

const nameOf = (payload: Payload): string => {
  const exercises = tableOf(payload, slugs.exercises)
  const { localization } = payload.config
  if (!localization) return `(SELECT name FROM ${exercises} AS named WHERE named.id = used.exercise_id)`
  return `(SELECT name FROM ${exercises.replace(/"$/u, '_locales"')} AS named
    WHERE named._parent_id = used.exercise_id AND name IS NOT NULL
    ORDER BY (named._locale::text = '${localization.defaultLocale.replaceAll("'", "''")}') DESC LIMIT 1)`
}

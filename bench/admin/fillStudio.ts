import type { Payload } from 'payload'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { fillCatalogue } from '../search/fillCatalogue.ts'

type FillStudioArgs = { exercises: number; payload: Payload; renders: number; workouts: number }

/** Past hooks and versions: it is not saving that is measured. */
export const fillStudio = async ({
  exercises,
  payload,
  renders,
  workouts,
}: FillStudioArgs): Promise<void> => {
  await fillCatalogue({ count: exercises, payload })
  const pool = poolOf(payload)
  await pool.query(insertClips, [exercises])
  await pool.query(insertWorkouts, [workouts])
  await pool.query(insertItems, [exercises])
  await pool.query(insertRenders, [workouts, renders])
  await pool.query('ANALYZE')
}

const insertClips = `
WITH made AS (
  INSERT INTO clips (title, filename, mime_type, status, normalised_hash, normalised_duration_ms, normalised_width_px,
    normalised_height_px, normalised_frame_rate, poster_key)
  SELECT 'Clip ' || n, n || '.mov', 'video/quicktime', 'usable', lpad(to_hex(n), 64, '0'), 3000, 1280, 720, 30, 'p' || n
  FROM generate_series(1, $1::integer) AS n RETURNING id
)
UPDATE exercises SET clip_id = made.id FROM made WHERE made.id = exercises.id`

const insertWorkouts = `
WITH made AS (
  INSERT INTO workouts (slug, facts_total_seconds, updated_at, _status)
  SELECT 'workout-' || n, 600, timestamptz '2026-01-01' + n * interval '1 minute', 'published'
  FROM generate_series(1, $1::integer) AS n RETURNING id
), titled AS (
  INSERT INTO workouts_locales (title, _locale, _parent_id) SELECT 'Workout ' || id, 'en', id FROM made
)
INSERT INTO workouts_blocks (_order, _parent_id, id, format, rounds)
SELECT b, made.id, made.id || '-' || b, 'circuit', 3 FROM made, generate_series(1, 3) AS b`

const insertItems = `
INSERT INTO workouts_blocks_items (_order, _parent_id, id, exercise_id)
SELECT i, block.id, block.id || '-' || i, 1 + (block._parent_id * 7 + block._order * 3 + i) % $1::integer
FROM workouts_blocks AS block, generate_series(1, 6) AS i`

const insertRenders = `
INSERT INTO renders (workout_id, revision, reason, status, done, total, token, started_at, finished_at, outputs)
SELECT 1 + n % $1::integer, 1 + n / $1::integer, 'publish', CASE WHEN n % 50 = 0 THEN 'failed' ELSE 'ready' END::enum_renders_status,
  40, 40, 'token' || n, now() - n * interval '1 minute', now() - n * interval '1 minute', '[]'
FROM generate_series(0, $2::integer - 1) AS n`

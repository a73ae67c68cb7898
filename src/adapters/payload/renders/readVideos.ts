import type { Credit } from '../../../core/credits/types.ts'
import type { OutputSpec, Manifest } from '../../../core/segments/types.ts'
import type { Timeline } from '../../../core/timeline/types.ts'
import type { DocumentId, RenderStatus, Rows } from './types.ts'

/** How the newest render of a workout stands. */
export type NewestRender = {
  revision: number
  status: RenderStatus
  inputHash: string
  done: number
  total: number
  /** 0–100; it never falls. */
  percent: number
  cpuSecondsDone: number
  cpuSecondsTotal: number
  /** FFmpeg processes at once of all workers; 0: there is no worker. */
  concurrency: number
  /** Seconds since its first piece was queued; null before. */
  elapsedSeconds: number | null
}

/** The version that readers see, without the manifests: those are long, and only serving needs them. */
export type CurrentVersion = {
  revision: number
  token: string
  /** Of the content when it was made; for a roll-back, when somebody rolled back. */
  inputHash: string
  /** Of the content that it shows. */
  shownHash: string
  /** Of content that an editor has decided not to render; null: none. */
  heldHash: string | null
  outputs: ReadonlyArray<{ output: OutputSpec; bytes: number; video: Manifest['video'] }>
  durationSeconds: number
  posterKey: string | null
  hasTeaser: boolean
  credits: readonly Credit[]
  /** By locale: one for each that an output has. */
  timelines: Readonly<Record<string, Timeline>>
  /** ISO 8601. */
  publishedAt: string
}

/** A published version that is kept, the current one among them. */
export type KeptVersion = {
  revision: number
  /** ISO 8601. */
  publishedAt: string
  durationSeconds: number
}

export type VideoRows = {
  newest: NewestRender
  current: CurrentVersion | null
  /** The newest first, ten at most. */
  versions: readonly KeptVersion[]
}

type ReadVideosArgs = { rows: Rows; workoutIds: readonly DocumentId[] }

/** One query for any number of workouts. A workout that was never rendered is not in the answer. */
export const readVideos = async ({ rows, workoutIds }: ReadVideosArgs): Promise<Map<string, VideoRows>> => {
  const { rows: found } = await rows.db.executeSql(queryOn(rows.table), [workoutIds])
  return new Map(
    (found as Array<VideoRows & { workoutId: DocumentId }>).map(
      ({ current, newest, versions, workoutId }) => [String(workoutId), { current, newest, versions }],
    ),
  )
}

const queryOn = (table: string): string => `
  WITH newest AS (
    SELECT DISTINCT ON (workout_id) * FROM ${table}
    WHERE workout_id = ANY($1) AND status <> 'superseded' AND reason <> 'preview' ORDER BY workout_id, revision DESC
  ), current AS (
    SELECT DISTINCT ON (workout_id) * FROM ${table}
    WHERE workout_id = ANY($1) AND status IN ('playable', 'ready') AND reason <> 'preview' ORDER BY workout_id, revision DESC
  )
  SELECT newest.workout_id AS "workoutId",
    coalesce((SELECT jsonb_agg(jsonb_build_object('revision', revision, 'durationSeconds', duration_seconds,
        'publishedAt', coalesce(finished_at, updated_at)) ORDER BY revision DESC)
      FROM (SELECT * FROM ${table} AS kept WHERE kept.workout_id = newest.workout_id
          AND status IN ('playable', 'ready') AND reason <> 'preview' ORDER BY revision DESC LIMIT 10) AS kept), '[]') AS versions,
    jsonb_build_object('revision', newest.revision, 'status', newest.status, 'inputHash', newest.input_hash,
      'done', coalesce(newest.done, 0), 'total', coalesce(newest.total, 0),
      'percent', coalesce(newest.percent, 0),
      'cpuSecondsDone', coalesce(newest.cpu_seconds_done, 0), 'cpuSecondsTotal', coalesce(newest.cpu_seconds_total, 0),
      'concurrency', coalesce(newest.concurrency, 0),
      'elapsedSeconds', extract(epoch FROM now() - newest.started_at)) AS newest,
    CASE WHEN current.id IS NOT NULL THEN jsonb_build_object('revision', current.revision, 'token', current.token,
      'inputHash', current.input_hash, 'shownHash', coalesce(source.input_hash, current.input_hash), 'heldHash', current.held_hash,
      'durationSeconds', current.duration_seconds, 'posterKey', current.poster_key,
      'hasTeaser', current.teaser IS NOT NULL, 'credits', coalesce(current.credits, '[]'),
      'timelines', coalesce(current.timelines, '{}'),
      'publishedAt', coalesce(current.finished_at, current.updated_at),
      'outputs', (SELECT jsonb_agg(jsonb_build_object('output', made -> 'output', 'bytes', made -> 'bytes',
          'video', made -> 'manifest' -> 'video') ORDER BY place)
        FROM jsonb_array_elements(current.outputs) WITH ORDINALITY AS listed (made, place))) END AS current
  FROM newest LEFT JOIN current USING (workout_id)
    LEFT JOIN ${table} AS source ON source.id = current.source_render_id`

import type { Rows } from './types.ts'

type ReferencedKeysArgs = { rows: Rows; clips: Rows; keys: readonly string[] }

/** Which of these keys a version, a clip or a render on its way needs. Every published version is kept. */
export const referencedKeys = async ({ clips, keys, rows }: ReferencedKeysArgs): Promise<Set<string>> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT key FROM unnest($1::text[]) AS given (key)
     WHERE key IN (SELECT key FROM repreel.need)
        OR key IN (SELECT poster_key FROM ${rows.table} WHERE poster_key IS NOT NULL)
        OR key IN (SELECT poster_key FROM ${clips.table} WHERE poster_key IS NOT NULL)
        OR key IN (
          SELECT jsonb_array_elements_text(loop_segment_keys) FROM ${clips.table}
          WHERE jsonb_typeof(loop_segment_keys) = 'array')
        OR key IN (
          SELECT piece ->> 'key' FROM ${rows.table} AS render,
            jsonb_path_query(render.outputs, '$[*].manifest.pieces[*]') AS piece WHERE render.outputs IS NOT NULL
          UNION ALL
          SELECT piece ->> 'key' FROM ${rows.table} AS render,
            jsonb_path_query(render.outputs, '$[*].manifest.sound.pieces[*]') AS piece WHERE render.outputs IS NOT NULL)`,
    [keys],
  )
  return new Set((found as Array<{ key: string }>).map(({ key }) => key))
}

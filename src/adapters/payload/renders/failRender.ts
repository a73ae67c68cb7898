import type { DocumentId, RenderFailure, Rows } from './types.ts'

type FailRenderArgs = {
  rows: Rows
  renderId: DocumentId
  failure: RenderFailure
  /** Of the content that failed, where it is not the row's own any more. */
  inputHash?: string | undefined
}

/** The last good version stays current, this one too where its default output plays: only the row says what went wrong. */
export const failRender = async ({
  failure,
  inputHash,
  renderId,
  rows,
}: FailRenderArgs): Promise<boolean> => {
  const failed = await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = CASE WHEN status = 'playable' THEN status ELSE 'failed' END,
       error_code = $2, error_message = $3, error_log_tail = $4, input_hash = coalesce($5, input_hash),
       finished_at = now(), updated_at = now()
     WHERE id = $1 AND status IN ('queued', 'rendering', 'playable') RETURNING id`,
    [renderId, failure.code, failure.message, failure.logTail, inputHash ?? null],
  )
  return failed.rows.length === 1
}

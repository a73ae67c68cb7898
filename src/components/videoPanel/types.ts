import type { Render } from '../../generated/payload-types.ts'

/** What the panel shows of a render. */
export type PanelRender = Pick<
  Render,
  | 'done'
  | 'durationSeconds'
  | 'error'
  | 'finishedAt'
  | 'id'
  | 'percent'
  | 'reason'
  | 'revision'
  | 'status'
  | 'token'
  | 'total'
>

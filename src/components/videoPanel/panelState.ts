import type { PanelRender } from './types.ts'
import { isMoving } from '../live/isMoving.ts'

export type PanelState = {
  /** The version that is served; null before there is one. */
  current: PanelRender | null
  /** The newest render, while it is waiting or running. */
  moving: PanelRender | null
  /** The newest render, where it failed. */
  failed: PanelRender | null
  /** Older versions that can be returned to, newest first. */
  older: readonly PanelRender[]
  /** The newest preview of a draft, on its way, failed or there; null: there is none. */
  preview: PanelRender | null
}

/** A preview that is not shown any more. */
const gone: ReadonlyArray<PanelRender['status']> = ['superseded', 'cancelled', 'expired']

/** From a workout's renders, newest first: the newest playable one is current, whatever came after it. */
export const panelState = (all: readonly PanelRender[]): PanelState => {
  const isPreview = ({ reason }: PanelRender): boolean => reason === 'preview'
  const renders = all.filter((render) => !isPreview(render))
  const versions = renders.filter(({ status }) => status === 'playable' || status === 'ready')
  const newest = renders.find(({ status }) => status !== 'superseded' && status !== 'cancelled')
  return {
    current: versions[0] ?? null,
    failed: newest?.status === 'failed' ? newest : null,
    moving: newest && isMoving(newest.status) ? newest : null,
    older: versions.slice(1),
    preview: all.find((render) => isPreview(render) && !gone.includes(render.status)) ?? null,
  }
}

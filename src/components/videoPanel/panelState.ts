import type { PanelRender } from './types.ts'

export type PanelState = {
  /** The version that is served; null before there is one. */
  current: PanelRender | null
  /** The newest render, while it is waiting or running. */
  moving: PanelRender | null
  /** The newest render, where it failed. */
  failed: PanelRender | null
  /** Older versions that can be returned to, newest first. */
  older: readonly PanelRender[]
}

/** From a workout's renders, newest first: the newest playable one is current, whatever came after it. */
export const panelState = (renders: readonly PanelRender[]): PanelState => {
  const versions = renders.filter(({ status }) => status === 'playable' || status === 'ready')
  const newest = renders.find(({ status }) => status !== 'superseded' && status !== 'cancelled')
  return {
    current: versions[0] ?? null,
    failed: newest?.status === 'failed' ? newest : null,
    moving: newest?.status === 'queued' || newest?.status === 'rendering' ? newest : null,
    older: versions.slice(1),
  }
}

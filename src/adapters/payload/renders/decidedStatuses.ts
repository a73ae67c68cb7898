import type { RenderStatus } from './types.ts'

/** Of renders that are on their way, or shown. */
export const liveStatuses: readonly RenderStatus[] = ['queued', 'rendering', 'playable', 'ready']

/** Nobody asked for this content again, so what failed or was cancelled stays so, or it would be tried for ever. */
export const decidedStatuses: readonly RenderStatus[] = [...liveStatuses, 'failed', 'cancelled']

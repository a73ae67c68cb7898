import type { Cue } from '../types.ts'

/** Whether it is a sound; some cues are only seen. */
export const isHeard = ({ spoken, type }: Pick<Cue, 'spoken' | 'type'>): boolean =>
  spoken || type === 'countdown' || type === 'go'

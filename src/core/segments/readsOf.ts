import type { SegmentSpec, SoundSpec } from './types.ts'
import { clipsOfSpec } from './clipsOfSpec.ts'

type Work = { kind: 'segment'; spec: SegmentSpec } | { kind: 'sound'; spec: SoundSpec }

/** Hashes of the clips, the logo or the sounds that a piece is made from, each once. */
export const readsOf = (work: Work): string[] =>
  work.kind === 'segment'
    ? [...clipsOfSpec(work.spec), ...(work.spec.logo ? [work.spec.logo.hash] : [])]
    : [...new Set([...work.spec.voices, ...work.spec.music, ...work.spec.clips].map(({ sound }) => sound))]

import type { VersionContent } from '../adapters/payload/renders/types.ts'
import type { RenderInput } from '../adapters/payload/snapshot/loadContent.ts'
import type { RenderPlan, SegmentKey, SegmentSpec, SoundKey, SoundSpec } from '../core/segments/types.ts'
import type { IngestResult } from '../engine/ingest/types.ts'

type Encoded = { cpuSeconds: number }

/** The engine's steps as the handlers call them, with their settings already in. */
export type Engine = {
  /** FFmpeg's build and ours: a version made by another one is outdated. */
  rendererBuild: string
  plan: (input: RenderInput) => RenderPlan
  encodeSegment: (args: {
    key: SegmentKey
    spec: SegmentSpec
    signal: AbortSignal
    onFrame: (frame: number) => void
  }) => Promise<Encoded>
  encodeSound: (args: { key: SoundKey; spec: SoundSpec; signal: AbortSignal }) => Promise<Encoded>
  assemble: (args: {
    plan: Pick<RenderPlan, 'outputs'>
    signal: AbortSignal
  }) => Promise<Omit<VersionContent, 'rendererBuild'>>
  ingest: (args: { sourcePath: string; signal: AbortSignal }) => Promise<IngestResult>
}

import type { WorkoutSnapshot } from '../timeline/types.ts'
import type { RenderInput } from './types.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'

/**
 * Equal for equal picture and sound: the one place that decides whether a save changed the video. The encoder's build is
 * no part of it, or a security update of FFmpeg would render the catalogue anew.
 */
export const inputHash = ({ outputs, snapshots }: RenderInput): string =>
  sha256(canonicalJson({ outputs, snapshots: Object.values(snapshots).map(withoutRowIds) }))

/** A client that sends its blocks without ids gets new ones at every save; nothing of them is seen or heard. */
const withoutRowIds = ({ blocks, ...snapshot }: WorkoutSnapshot) => ({
  ...snapshot,
  blocks: blocks.map(({ id: _, items, ...block }) => ({
    ...block,
    items: items.map(({ id: __, ...item }) => item),
  })),
})

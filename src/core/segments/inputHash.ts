import type { SoundAsset, SoundHash } from '../audio/types.ts'
import type { AudioSnapshot, WorkoutSnapshot } from '../timeline/types.ts'
import type { RenderInput } from './types.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'

/**
 * Equal for equal picture and sound: the one place that decides whether a save changed the video. The encoder's build is
 * no part of it, or a security update of FFmpeg would render the catalogue anew.
 */
export const inputHash = ({ outputs, posterSeconds = null, snapshots }: RenderInput): string =>
  sha256(canonicalJson({ outputs, posterSeconds, snapshots: Object.values(snapshots).map(seenAndHeard) }))

/** A client that sends its blocks without ids gets new ones at every save; nothing of them is seen or heard. */
const seenAndHeard = ({ audio, blocks, exercises, ...snapshot }: WorkoutSnapshot) => ({
  ...snapshot,
  audio: heard(audio),
  exercises: mapValues(exercises, ({ clipSound, ...exercise }) => ({
    ...exercise,
    clipSound: clipSound && hashOf(clipSound),
  })),
  blocks: blocks.map(({ id: _, items, ...block }) => ({
    ...block,
    items: items.map(({ id: __, ...item }) => item),
  })),
})

/** A sound's hash says the rest of it; the loudness of an hour of music would be as long as everything else together. */
const heard = ({ music, recordings, ...audio }: AudioSnapshot) => ({
  ...audio,
  music: music && { ...music, tracks: music.tracks.map(hashOf) },
  recordings: mapValues(recordings, hashOf),
})

const hashOf = ({ hash }: SoundAsset): SoundHash => hash

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

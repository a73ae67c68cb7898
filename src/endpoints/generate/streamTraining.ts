import type { OpenFiles } from '../../adapters/store/createOpenFiles.ts'
import type { LoadMediaIndexes } from '../../adapters/store/createMediaIndexLoader.ts'
import type { VirtualFile } from '../../core/mp4/types.ts'
import type { Manifest } from '../../core/segments/types.ts'
import { createVirtualReader } from '../../adapters/store/createVirtualReader.ts'
import { streamInit } from '../../core/stream/streamInit.ts'
import { windowFragments } from '../../core/stream/windowFragments.ts'
import { windowsOf, type StreamWindow } from '../../core/stream/windowsOf.ts'

type StreamTrainingArgs = {
  loadIndexes: LoadMediaIndexes
  manifest: Manifest
  files: OpenFiles
  /** Until these pieces are stored; rejects where they will not be. */
  untilStored: (keys: readonly string[]) => Promise<void>
}

/**
 * A film while it is made: each stretch as soon as its pieces are there, in chunks of bytes. Nothing comes before the first
 * stretch, so what fails until then can still be answered as an error.
 */
export const streamTraining = async function* ({
  files,
  loadIndexes,
  manifest,
  untilStored,
}: StreamTrainingArgs): AsyncGenerator<Uint8Array, void> {
  let avcC: Uint8Array | null = null
  let sequenceNumber = 1
  for (const window of windowsOf(manifest)) {
    await untilStored(keysOf(window))
    const indexes = await loadIndexes({
      ...window.picture,
      sound: { ...manifest.sound, pieces: window.sounds },
    })
    const { fragments, programme } = windowFragments({ avcC, indexes, sequenceNumber, window })
    if (!avcC) yield streamInit({ sampleEntry: programme.sampleEntry, video: manifest.video })
    avcC = programme.avcC
    sequenceNumber += fragments.length
    for (const fragment of fragments) yield* bytesOf(fragment, files)
  }
}

const keysOf = ({ picture, sounds }: StreamWindow): string[] => [
  ...new Set([...picture.pieces.map(({ key }) => key), ...sounds.map(({ key }) => key)]),
]

const CHUNK_BYTES = 256 * 1024

const bytesOf = async function* (file: VirtualFile, files: OpenFiles): AsyncGenerator<Uint8Array, void> {
  const reader = createVirtualReader({ file, files, fromByte: 0, toByte: file.totalBytes })
  for (let left = file.totalBytes; left > 0;) {
    const chunk = new Uint8Array(Math.min(CHUNK_BYTES, left))
    const bytes = await reader.read(chunk)
    left -= bytes
    yield chunk.subarray(0, bytes)
  }
}

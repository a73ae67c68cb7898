import { adtsSpan } from '../mp4/adtsPayload.ts'
import { ADTS_HEADER_BYTES, indexAdts } from '../mp4/indexAdts.ts'
import { keptPackets } from './keptPackets.ts'

type CutChunkArgs = { encoded: Uint8Array; aacFrames: number }

/** What FFmpeg encoded, without priming and rolls. Throws where it has fewer packets than the chunk needs. */
export const cutChunk = ({ aacFrames, encoded }: CutChunkArgs): Uint8Array => {
  const index = indexAdts(encoded)
  const { from, to } = keptPackets({ aacFrames })
  if (index.packets < to)
    throw new RangeError(`The encoded sound has ${index.packets} packets; its chunk needs ${to}`)
  const span = adtsSpan({
    fromByte: index.payloadOffsets[from]!,
    index,
    toByte: index.payloadOffsets[to]!,
  })
  // The span begins at a packet's payload, the file must begin at its header.
  return encoded.subarray(span.fromByte - ADTS_HEADER_BYTES, span.toByte)
}

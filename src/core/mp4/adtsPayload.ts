import type { SoundIndex } from './types.ts'
import { ADTS_HEADER_BYTES } from './indexAdts.ts'

type PayloadRange = {
  index: SoundIndex
  /** In the payload (headers left out). */
  fromByte: number
  /** Exclusive; more than fromByte. */
  toByte: number
}

/** The range of the ADTS file that holds this range of its payload. */
export const adtsSpan = ({
  index,
  fromByte,
  toByte,
}: PayloadRange): { fromByte: number; toByte: number } => ({
  fromByte: fromByte + headersBefore(index, fromByte),
  toByte: toByte + headersBefore(index, toByte - 1),
})

/** Copies the payload out of `span` (what `adtsSpan` named) to the start of `into`. */
export const copyPayload = (range: PayloadRange & { span: Uint8Array; into: Uint8Array }): void => {
  const { index, fromByte, toByte, span, into } = range
  const spanStart = adtsSpan(range).fromByte
  for (let at = fromByte, packet = packetAt(index, fromByte); at < toByte; packet++) {
    const end = Math.min(index.payloadOffsets[packet + 1]!, toByte)
    const inSpan = at + (packet + 1) * ADTS_HEADER_BYTES - spanStart
    into.set(span.subarray(inSpan, inSpan + end - at), at - fromByte)
    at = end
  }
}

/** The header of a byte's own packet stands before it too. */
const headersBefore = (index: SoundIndex, payloadByte: number): number =>
  (packetAt(index, payloadByte) + 1) * ADTS_HEADER_BYTES

/** Binary search: the packet that holds this byte of the payload. */
const packetAt = ({ packets, payloadOffsets }: SoundIndex, payloadByte: number): number => {
  let low = 0
  let high = packets - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (payloadOffsets[middle]! <= payloadByte) low = middle
    else high = middle - 1
  }
  return low
}

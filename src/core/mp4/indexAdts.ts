import type { SoundIndex } from './types.ts'

/** FFmpeg writes no checksum, so every header has this many bytes. */
export const ADTS_HEADER_BYTES = 7

/** Finds the packets of an ADTS file and refuses what is not AAC-LC, 48 kHz, stereo, one frame a packet. */
export const indexAdts = (bytes: Uint8Array): SoundIndex => {
  const payloadOffsets = [0]
  for (let at = 0, payloadBytes = 0; at < bytes.length;) {
    const packetBytes = checkedPacketBytes(bytes, at)
    payloadBytes += packetBytes - ADTS_HEADER_BYTES
    payloadOffsets.push(payloadBytes)
    at += packetBytes
  }
  if (payloadOffsets.length === 1) throw new Error('The chunk of sound is empty: make it again')
  return { packets: payloadOffsets.length - 1, payloadOffsets: Uint32Array.from(payloadOffsets) }
}

/** Sync word, no checksum; AAC-LC, 48 kHz, 2 channels (the bits that mean private, copied and the like left out). */
const isExpected = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xff &&
  (bytes[at + 1]! & 0xf7) === 0xf1 &&
  (bytes[at + 2]! & 0xfd) === 0x4c &&
  (bytes[at + 3]! & 0xc0) === 0x80

const checkedPacketBytes = (bytes: Uint8Array, at: number): number => {
  if (at + ADTS_HEADER_BYTES > bytes.length)
    throw new Error(`The chunk of sound is cut off at byte ${at}: make it again`)
  if (!isExpected(bytes, at))
    throw new Error(
      `Byte ${at} of the chunk of sound is not the head of an AAC-LC 48 kHz stereo packet: ` +
        'make it with -c:a aac -ar 48000 -ac 2 -f adts',
    )
  const packetBytes = ((bytes[at + 3]! & 3) << 11) | (bytes[at + 4]! << 3) | (bytes[at + 5]! >> 5)
  const frames = (bytes[at + 6]! & 3) + 1
  if (frames !== 1) throw new Error(`The packet at byte ${at} holds ${frames} AAC frames, it must hold one`)
  if (packetBytes <= ADTS_HEADER_BYTES || at + packetBytes > bytes.length)
    throw new Error(
      `The packet at byte ${at} claims ${packetBytes} bytes of ${bytes.length - at}: make it again`,
    )
  return packetBytes
}

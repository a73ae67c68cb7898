import type { SoundIndex } from './types.ts'

/** FFmpeg writes no checksum, so every header has this many bytes. */
export const ADTS_HEADER_BYTES = 7

/** Finds the packets of an ADTS file and refuses what is not AAC-LC, 48 kHz, stereo, one frame a packet. */
export const indexAdts = (bytes: Uint8Array): SoundIndex => {
  const payloadOffsets = [0]
  for (let at = 0; at < bytes.length;) {
    const packetBytes = checkedPacketBytes(bytes, at)
    payloadOffsets.push(payloadOffsets.at(-1)! + packetBytes - ADTS_HEADER_BYTES)
    at += packetBytes
  }
  if (payloadOffsets.length === 1) throw new Error('The chunk of sound is empty: make it again')
  return { packets: payloadOffsets.length - 1, payloadOffsets: Uint32Array.from(payloadOffsets) }
}

/** Sync word, no checksum; AAC-LC, 48 kHz, 2 channels (the bits that mean private, copied and the like left out). */
const EXPECTED = [0xff, 0xf1, 0x4c, 0x80] as const
const MASK = [0xff, 0xf7, 0xfd, 0xc0] as const

const checkedPacketBytes = (bytes: Uint8Array, at: number): number => {
  const header = bytes.subarray(at, at + ADTS_HEADER_BYTES)
  if (header.length < ADTS_HEADER_BYTES)
    throw new Error(`The chunk of sound is cut off at byte ${at}: make it again`)
  if (EXPECTED.some((expected, i) => (header[i]! & MASK[i]!) !== expected))
    throw new Error(
      `Byte ${at} of the chunk of sound is not the head of an AAC-LC 48 kHz stereo packet: ` +
        'make it with -c:a aac -ar 48000 -ac 2 -f adts',
    )
  const packetBytes = ((header[3]! & 3) << 11) | (header[4]! << 3) | (header[5]! >> 5)
  const frames = (header[6]! & 3) + 1
  if (frames !== 1) throw new Error(`The packet at byte ${at} holds ${frames} AAC frames, it must hold one`)
  if (packetBytes <= ADTS_HEADER_BYTES || at + packetBytes > bytes.length)
    throw new Error(
      `The packet at byte ${at} claims ${packetBytes} bytes of ${bytes.length - at}: make it again`,
    )
  return packetBytes
}

import { expect, test } from 'vitest'
import { adtsSpan, copyPayload } from './adtsPayload.ts'
import { indexAdts } from './indexAdts.ts'

/** One packet as FFmpeg writes it: AAC-LC, 48 kHz, stereo, no checksum. */
const packet = (...payload: readonly number[]): number[] => {
  const bytes = payload.length + 7
  return [
    0xff,
    0xf1,
    0x4c,
    0x80 | (bytes >> 11),
    (bytes >> 3) & 0xff,
    ((bytes & 7) << 5) | 0x1f,
    0xfc,
    ...payload,
  ]
}
const adts = Uint8Array.from([...packet(1, 2, 3), ...packet(4), ...packet(5, 6, 7, 8)])

test('packets are found and their headers left out', () => {
  const index = indexAdts(adts)
  expect(index.packets).toBe(3)
  expect([...index.payloadOffsets]).toEqual([0, 3, 4, 8])
})

test('every range of the payload can be read', () => {
  const index = indexAdts(adts)
  const payload = [1, 2, 3, 4, 5, 6, 7, 8]
  for (let fromByte = 0; fromByte < 8; fromByte++)
    for (let toByte = fromByte + 1; toByte <= 8; toByte++) {
      const range = { index, fromByte, toByte }
      const { fromByte: start, toByte: end } = adtsSpan(range)
      const into = new Uint8Array(toByte - fromByte)
      copyPayload({ ...range, span: adts.subarray(start, end), into })
      expect([...into]).toEqual(payload.slice(fromByte, toByte))
    }
})

const doctored = (at: number, value: number): Uint8Array => adts.with(at, value)

test.each([
  ['an empty file', new Uint8Array(), 'is empty'],
  ['a file cut inside a header', adts.subarray(0, 14), 'cut off at byte 10'],
  ['a file cut inside a packet', adts.subarray(0, -1), 'claims 11 bytes of 10'],
  ['no sync word', doctored(10, 0), 'Byte 10'],
  ['a checksum', doctored(1, 0xf0), 'not the head of an AAC-LC 48 kHz stereo packet'],
  ['44.1 kHz', doctored(2, 0x50), 'not the head of an AAC-LC 48 kHz stereo packet'],
  ['mono', doctored(3, 0x40), 'not the head of an AAC-LC 48 kHz stereo packet'],
  ['two frames in a packet', doctored(6, 0xfd), 'holds 2 AAC frames'],
])('%s is refused', (_, bytes, reason) => {
  expect(() => indexAdts(bytes)).toThrow(reason)
})

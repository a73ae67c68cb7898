import type { Manifest, SegmentKey, SoundKey } from '../segments/types.ts'
import type { SegmentIndex, SoundIndex } from './types.ts'
import { expect, test } from 'vitest'
import { bodyAt, viewOf } from './readBoxes.ts'
import { virtualMp4 } from './virtualMp4.ts'

const MB = 1024 * 1024

/** Two GOPs of two frames each, so many bytes a frame. */
const segment = ({ frameBytes = 100, avcC = 1, compositionTicks = [0, 0, 0, 0] } = {}): SegmentIndex => ({
  frames: 4,
  widthPx: 320,
  heightPx: 180,
  sampleOffsets: Uint32Array.from({ length: 5 }, (_, i) => 48 + i * frameBytes),
  compositionTicks: Int32Array.from(compositionTicks),
  gopStarts: Uint32Array.of(0, 2),
  sampleEntry: Uint8Array.of(0, 0, 0, 8, 0x61, 0x76, 0x63, 0x31),
  avcC: Uint8Array.of(avcC),
})

const sound: SoundIndex = {
  packets: 400,
  payloadOffsets: Uint32Array.from({ length: 401 }, (_, i) => i * 10),
}

const segments: Record<string, SegmentIndex> = {
  plain: segment(),
  huge: segment({ frameBytes: 200 * MB }),
  otherDecoder: segment({ avcC: 2 }),
  // The third frame is shown after the fourth.
  shuffled: segment({ compositionTicks: [0, 0, 0, 0].with(2, 512).with(3, -512) }),
}

const manifestOf = (
  pieces: ReadonlyArray<readonly [string, number, number]>,
  change: Partial<Manifest> = {},
): Manifest => {
  const frames = pieces.reduce((sum, [, from, to]) => sum + to - from, 0)
  return {
    video: { widthPx: 320, heightPx: 180, frameRate: 30, frames },
    pieces: pieces.map(([key, fromFrame, toFrame]) => ({ key: key as SegmentKey, fromFrame, toFrame })),
    sound: {
      sampleRateHz: 48_000,
      aacFrames: 6,
      pieces: [{ key: 'tone' as SoundKey, fromPacket: 2, toPacket: 9 }],
    },
    ...change,
  }
}

const made = (manifest: Manifest) =>
  virtualMp4({ manifest, segments: (key) => segments[key]!, sounds: () => sound })

const refused = (manifest: Manifest, reason: string): void => expect(() => made(manifest)).toThrow(reason)

test('parts follow each other and the head without a gap up to the end', () => {
  const { head, parts, totalBytes } = made(
    manifestOf([
      ['plain', 0, 4],
      ['plain', 2, 4],
      ['plain', 0, 2],
    ]),
  )
  const ends = parts.map(({ at, length }) => at + length)
  expect(parts.map(({ at }) => at)).toEqual([head.length, ...ends.slice(0, -1)])
  expect(totalBytes).toBe(ends.at(-1))
  expect(parts.map(({ file, offset, length }) => `${file.key} ${offset}+${length}`)).toEqual([
    'plain 48+400',
    'tone 20+70',
    'plain 248+200',
    'plain 48+200',
  ])
})

test('offsets above 4 GB take 64 bits and are right', () => {
  const pieces = Array.from({ length: 6 }, () => ['huge', 0, 4] as const)
  const { head, parts, totalBytes } = made(manifestOf(pieces))
  expect(totalBytes).toBeGreaterThan(4800 * MB)
  const stbl = bodyAt(head.subarray(0, -16), 'moov', 'trak', 'mdia', 'minf', 'stbl')
  expect(stbl && bodyAt(stbl, 'stco')).toBeUndefined()
  const co64 = viewOf(bodyAt(stbl!, 'co64')!)
  const offsets = Array.from({ length: co64.getUint32(4) }, (_, i) => Number(co64.getBigUint64(8 + 8 * i)))
  expect(offsets).toEqual(parts.filter(({ file }) => file.kind === 'segments').map(({ at }) => at))
  const mdat = viewOf(head.subarray(-16))
  expect([mdat.getUint32(0), Number(mdat.getBigUint64(8))]).toEqual([1, totalBytes - head.length + 16])
})

test('a manifest that would not play as one stream is refused', () => {
  refused(manifestOf([]), 'has no picture')
  refused(manifestOf([['plain', 0, 5]]), 'Frames 0..5 of segment plain are asked for; it has 4')
  refused(manifestOf([['plain', 2, 2]]), 'Frames 2..2')
  refused(manifestOf([['plain', 1, 4]]), 'do not begin with a key frame')
  refused(manifestOf([['shuffled', 0, 3]]), 'end inside a group of B frames')
  refused(
    manifestOf([
      ['plain', 0, 4],
      ['otherDecoder', 0, 4],
    ]),
    'different decoder configurations',
  )
  const video = { widthPx: 320, heightPx: 180, frameRate: 30, frames: 4 }
  const one = [['plain', 0, 4]] as const
  refused(manifestOf(one, { video: { ...video, frames: 5 } }), 'promises 5 frames, its pieces have 4')
  refused(manifestOf(one, { video: { ...video, frameRate: 25 } }), 'has 25 frames a second')
  refused(manifestOf(one, { video: { ...video, widthPx: 640 } }), 'is 320×180, the manifest says 640×180')
  const pieces = [{ key: 'tone' as SoundKey, fromPacket: 2, toPacket: 9 }]
  refused(
    manifestOf(one, { sound: { sampleRateHz: 48_000, aacFrames: 7, pieces } }),
    'promises 8 packets of sound',
  )
  const beyond = [{ ...pieces[0]!, toPacket: 401 }]
  refused(manifestOf(one, { sound: { sampleRateHz: 48_000, aacFrames: 398, pieces: beyond } }), 'it has 400')
})

test('without B frames a segment can be cut after any frame', () => {
  expect(made(manifestOf([['plain', 0, 3]])).parts[0]).toMatchObject({ offset: 48, length: 300 })
})

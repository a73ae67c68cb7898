import type { ContentStore, StoreName } from '../../src/adapters/store/types.ts'
import type { Manifest, SegmentKey, SoundKey, SoundSpec } from '../../src/core/segments/types.ts'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { ffmpeg } from './ffmpeg.ts'

/** The encoder arguments that every burned segment has, with a shorter GOP: a joint inside a segment is soon there. */
export const SEGMENT_ARGS = [
  ['-an', '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '23', '-profile:v', 'high', '-level:v', '4.0'],
  [
    '-pix_fmt',
    'yuv420p',
    '-bf',
    '3',
    '-g',
    '120',
    '-keyint_min',
    '120',
    '-sc_threshold',
    '0',
    '-flags',
    '+cgop',
  ],
  ['-x264-params', 'stitchable=1:force-cfr=1:threads=1'],
  ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'tv'],
  ['-video_track_timescale', '15360', '-map_metadata', '-1', '-fflags', '+bitexact'],
].flat()

export type PictureSource = {
  /** In the programme. */
  frames: number
  /** A loop: encoded this long and without B frames, cut after `frames`. Do not mix with others. */
  loopFrames?: number
  source: 'testsrc2' | 'mandelbrot' | 'smptehdbars'
  /** @default 180; the pictures of a programme are all as high */
  heightPx?: number
  /** Makes it large, and another segment for each seed. */
  noise?: { strength: number; seed: number }
}

const DEFAULT_HEIGHT = 180
const widthOf = (heightPx: number): number => (heightPx * 16) / 9

export const encodePicture = (
  { frames, heightPx = DEFAULT_HEIGHT, loopFrames, source, noise }: PictureSource,
  path: string,
  extra: readonly string[] = [],
) =>
  ffmpeg([
    ...[
      '-f',
      'lavfi',
      '-i',
      `${source}=size=${widthOf(heightPx)}x${heightPx}:rate=30`,
      '-frames:v',
      String(loopFrames ?? frames),
    ],
    ...['-vf', [...noiseFilter(noise), 'format=yuv420p', 'setsar=1'].join(',')],
    ...SEGMENT_ARGS,
    ...(loopFrames === undefined ? [] : ['-bf', '0']),
    ...extra,
    ...['-y', path],
  ])

const noiseFilter = (noise: PictureSource['noise']): string[] =>
  noise ? [`noise=all_seed=${noise.seed}:alls=${noise.strength}:allf=t`] : []

const keyOf = (made: unknown): string => createHash('sha256').update(JSON.stringify(made)).digest('hex')

const storePicture = async (store: ContentStore, picture: PictureSource): Promise<SegmentKey> => {
  // However much of a loop is seen, it is one segment.
  const made = picture.loopFrames === undefined ? picture : { ...picture, frames: picture.loopFrames }
  const name: StoreName = { kind: 'segments', key: keyOf(made), extension: 'mp4' }
  await store.put(name, async (path) => void (await encodePicture(picture, path)))
  return name.key as SegmentKey // made by the same rule: a hash of what makes it
}

/** A rising tone in each chunk, with one frame before and two after that the programme does not use. */
const storeSound = async (
  store: ContentStore,
  sound: { aacFrames: number; hertz: number },
): Promise<SoundKey> => {
  const name: StoreName = { kind: 'sounds', key: keyOf(sound), extension: 'aac' }
  const seconds = ((sound.aacFrames + 3) * 1024) / 48_000
  const tone = `sine=frequency=${sound.hertz}:sample_rate=48000:duration=${seconds.toFixed(6)}`
  await store.put(name, async (path) => {
    await ffmpeg([
      '-f',
      'lavfi',
      '-i',
      tone,
      '-ac',
      '2',
      '-c:a',
      'aac',
      '-b:a',
      '128k',
      '-f',
      'adts',
      '-y',
      path,
    ])
  })
  return name.key as SoundKey // as above
}

export type MadeProgramme = {
  root: string
  store: ContentStore
  manifest: Manifest
  pictures: readonly PictureSource[]
  dispose: () => Promise<void>
}

/** A version of real FFmpeg segments in a store of its own; the same source twice is the same segment twice. */
export const makeProgramme = async (pictures: readonly PictureSource[]): Promise<MadeProgramme> => {
  const root = await mkdtemp(join(tmpdir(), 'repreel-media-'))
  const store = createDiskStore({ root })
  return {
    root,
    store,
    pictures,
    manifest: {
      ...(await makePictures({ pictures, store })),
      sound: await makeSound({ hertz: 300, pictures, store }),
    },
    dispose: () => rm(root, { recursive: true, force: true }),
  }
}

type MakePicturesArgs = { pictures: readonly PictureSource[]; store: ContentStore }

export const makePictures = async ({
  pictures,
  store,
}: MakePicturesArgs): Promise<Pick<Manifest, 'pieces' | 'video'>> => {
  const pieces: Manifest['pieces'][number][] = []
  for (const picture of pictures)
    pieces.push({ key: await storePicture(store, picture), fromFrame: 0, toFrame: picture.frames })
  const frames = pictures.reduce((sum, picture) => sum + picture.frames, 0)
  const heightPx = pictures[0]?.heightPx ?? DEFAULT_HEIGHT
  return { pieces, video: { widthPx: widthOf(heightPx), heightPx, frameRate: 30, frames } }
}

type MakeSoundArgs = { hertz: number; pictures: readonly PictureSource[]; store: ContentStore }

/** A tone for each picture, each 100 Hz higher than the one before. */
export const makeSound = async ({ hertz, pictures, store }: MakeSoundArgs): Promise<Manifest['sound']> => {
  const aacFrames = slotOf(pictures.reduce((sum, picture) => sum + picture.frames, 0))
  const pieces: Manifest['sound']['pieces'][number][] = []
  let slot = -1
  for (const [i, chunk] of soundSpecs(pictures).entries()) {
    const key = await storeSound(store, { aacFrames: chunk.aacFrames, hertz: hertz + 100 * i })
    pieces.push({ key, fromPacket: 2, toPacket: 2 + chunk.aacFrames })
    slot += chunk.aacFrames
  }
  if (slot !== aacFrames) throw new Error(`makeSound made ${slot} packets of ${aacFrames}`)
  return { sampleRateHz: 48_000, aacFrames, pieces }
}

const slotOf = (frame: number): number => Math.round((frame * 48_000) / (30 * 1024))

/** One chunk per picture, one slot early; the last reaches to the end. */
const soundSpecs = (pictures: readonly PictureSource[]): Array<Pick<SoundSpec, 'aacFrames'>> => {
  const ends = pictures.map((_, i) => pictures.slice(0, i + 1).reduce((sum, { frames }) => sum + frames, 0))
  const slots = [-1, ...ends.map((end, i) => slotOf(end) - (i === ends.length - 1 ? 0 : 1))]
  return slots.slice(1).map((end, i) => ({ aacFrames: end - slots[i]! }))
}

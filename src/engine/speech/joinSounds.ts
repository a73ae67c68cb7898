import type { SoundAsset, SoundHash } from '../../core/audio/types.ts'
import type { SoundSettings } from '../sound/types.ts'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { storeNames } from '../storeNames.ts'

/** 100 ms, as loudness is measured in; the breath between two parts, too. */
const WINDOW_SAMPLES = 4800
/** Two channels of 16 bits. */
const BYTES_PER_SAMPLE = 4

type JoinSoundsArgs = { parts: readonly SoundAsset[]; store: SoundSettings['store'] }

/**
 * Sounds said one after the other, 0.1–0.2 s between, as one. Each but the last is filled up to a whole 100 ms, so the
 * loudness of the whole is that of its parts.
 */
export const joinSounds = async ({ parts, store }: JoinSoundsArgs): Promise<SoundAsset> => {
  const [only, ...more] = parts
  if (!only) throw new RangeError('joinSounds: at least one sound is joined, got none')
  if (more.length === 0) return only
  const pieces = await Promise.all(
    parts.map(async ({ hash }, i) => {
      const pcm = await readFile(await store.localPath(storeNames.pcm(hash)))
      return i === parts.length - 1 ? [pcm] : [pcm, silenceAfter(pcm.length / BYTES_PER_SAMPLE)]
    }),
  )
  const pcm = Buffer.concat(pieces.flat())
  const hash = createHash('sha256').update(pcm).digest('hex') as SoundHash
  await store.put(storeNames.pcm(hash), (path) => writeFile(path, pcm))
  return {
    hash,
    samples: pcm.length / BYTES_PER_SAMPLE,
    loudness: parts.flatMap((part, i) => (i === parts.length - 1 ? part.loudness : [...windowsOf(part), 0])),
  }
}

const windows = (samples: number): number => Math.ceil(samples / WINDOW_SAMPLES)

const silenceAfter = (samples: number): Uint8Array =>
  new Uint8Array(((windows(samples) + 1) * WINDOW_SAMPLES - samples) * BYTES_PER_SAMPLE)

/** Whether or not what does not fill a window was measured. */
const windowsOf = ({ loudness, samples }: SoundAsset): number[] =>
  Array.from({ length: windows(samples) }, (_, i) => loudness[i] ?? 0)

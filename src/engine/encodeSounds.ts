import type { SoundKey, SoundSpec } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cutChunk } from '../core/audio/cutChunk.ts'
import { mixChunk } from '../core/audio/mixChunk.ts'
import { slicesOf } from '../core/audio/slicesOf.ts'
import { soundArgs } from '../core/audio/soundArgs.ts'
import { readSlices } from './readSlices.ts'
import { storeNames } from './storeNames.ts'
import { withScratch } from './withScratch.ts'

/** A chunk is at most 44 s of sound; FFmpeg encodes it in a quarter of a second. */
const TIMEOUT_MS_PER_CHUNK = 60_000

export type SoundPiece = { key: SoundKey; spec: SoundSpec }

export type EncodeSoundsArgs = {
  /** As many as one FFmpeg run may have (`soundRuns`). */
  pieces: readonly SoundPiece[]
  settings: Pick<EngineSettings, 'runFfmpeg' | 'scratchDir' | 'store'>
  signal?: AbortSignal
}

/** How a chunk ended; 0 CPU seconds where it was stored already. */
export type EncodedSound = { key: SoundKey } & ({ cpuSeconds: number } | { error: unknown })

/**
 * Mixes and encodes chunks into the store, in one FFmpeg run; what is stored is left as it is. A chunk that cannot be made
 * is no loss to the others: where the run fails, each is encoded alone. Rejects only where the signal stops it, or where
 * there is no place to work in.
 */
export const encodeSounds = async (args: EncodeSoundsArgs): Promise<EncodedSound[]> => {
  const { pieces, settings, signal } = args
  if (pieces.length === 0) return []
  return withScratch({ purpose: 'sound', scratchDir: settings.scratchDir }, async (folder) => {
    const mixed: Mixed[] = []
    const ended: EncodedSound[] = []
    // One after another: the PCM of one chunk at a time is in memory.
    for (const [i, piece] of pieces.entries()) {
      const file = { input: join(folder, `${i}.pcm`), output: join(folder, `${i}.aac`) }
      signal?.throwIfAborted()
      const one = await mix({ ...args, file, piece }).catch((error: unknown) => ({ key: piece.key, error }))
      if ('input' in one) mixed.push(one)
      else ended.push(one)
    }
    return [...ended, ...(await encoded({ ...args, folder, mixed }))]
  })
}

type Mixed = SoundPiece & { input: string; output: string }
type MixArgs = EncodeSoundsArgs & { file: Pick<Mixed, 'input' | 'output'>; piece: SoundPiece }

const mix = async ({ file, piece, settings: { store } }: MixArgs): Promise<Mixed | EncodedSound> => {
  const { key, spec } = piece
  if (await store.has(storeNames.sound(key))) return { key, cpuSeconds: 0 }
  await writeFile(file.input, mixChunk({ pcm: await readSlices({ slices: slicesOf(spec), store }), spec }))
  return { ...piece, ...file }
}

type EncodedArgs = EncodeSoundsArgs & { folder: string; mixed: readonly Mixed[] }

const encoded = async (args: EncodedArgs): Promise<EncodedSound[]> => {
  const { folder, mixed, settings, signal } = args
  if (mixed.length === 0) return []
  const run = settings.runFfmpeg({
    args: soundArgs(mixed),
    reads: [],
    timeoutMs: TIMEOUT_MS_PER_CHUNK * mixed.length,
    writes: folder,
    ...(signal && { signal }),
  })
  const used = await run.catch((error: unknown) => ({ error }))
  if (!('error' in used)) return Promise.all(mixed.map((one) => stored({ ...args, one, used })))
  signal?.throwIfAborted()
  if (mixed.length === 1) return [{ key: mixed[0]!.key, error: used.error }]
  const alone: EncodedSound[] = []
  for (const one of mixed) alone.push(...(await encoded({ ...args, mixed: [one] })))
  return alone
}

type StoredArgs = EncodedArgs & { one: Mixed; used: { cpuSeconds: number } }

/** A chunk has its share of what the run used, by its length. */
const stored = async ({ mixed, one, settings: { store }, used }: StoredArgs): Promise<EncodedSound> => {
  const { key, output, spec } = one
  const { aacFrames } = spec
  try {
    const chunk = cutChunk({ aacFrames, encoded: await readFile(output) })
    await store.put(storeNames.sound(key), (tempPath) => writeFile(tempPath, chunk))
  } catch (error) {
    return { key, error }
  }
  const all = mixed.reduce((sum, other) => sum + other.spec.aacFrames, 0)
  return { key, cpuSeconds: (used.cpuSeconds * aacFrames) / all }
}

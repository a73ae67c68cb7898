import type { SoundAsset, SoundHash } from '../../core/audio/types.ts'
import type { PreparedSound, PrepareSoundArgs, SoundKind } from './types.ts'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SAMPLE_RATE_HZ } from '../../core/audio/grid.ts'
import { inSilence } from '../../core/audio/loudness/inSilence.ts'
import { integratedLoudness } from '../../core/audio/loudness/integratedLoudness.ts'
import { speechSpan } from '../../core/audio/loudness/speechSpan.ts'
import { soundNote } from '../../core/audio/soundNote.ts'
import { decodeSoundArgs } from '../../core/audio/decodeSoundArgs.ts'
import { fileFailed } from '../ingest/fileFailed.ts'
import { linkOrCopy } from '../ingest/linkOrCopy.ts'
import { storeNames } from '../storeNames.ts'
import { withScratch } from '../withScratch.ts'
import { measureSound } from './measureSound.ts'
import { writeLimited } from './writeLimited.ts'

/** Of every sound of the store: what a programme shall measure. */
const TARGET_LUFS = -16
/** What is quieter would come up as noise. */
const SILENCE_LUFS = -55
/** Limiting takes loudness away; a little more gain brings it back, in few steps. */
const MAX_PASSES = 6
/** Limiting eats about a third of what is added. */
const PUSH = 1.5
const CLOSE_ENOUGH_LU = 0.2
/** 5 ms. */
const RAMP_SAMPLES = 240

type Rules = {
  minSeconds: number
  maxSeconds: number
  /** Heard in the silence of a programme without music. */
  isVoice: boolean
  keepsPlace: boolean
}

const rules: Readonly<Record<SoundKind, Rules>> = {
  voice: { minSeconds: 0, maxSeconds: 15, isVoice: true, keepsPlace: false },
  music: { minSeconds: 5, maxSeconds: 900, isVoice: false, keepsPlace: false },
  // As long as a clip may be (defaultClipLimits).
  clip: { minSeconds: 0, maxSeconds: 300, isVoice: false, keepsPlace: true },
}

/**
 * Decodes any file's sound in the sandbox and stores it as programmes hear it: −16 LUFS, peaks at most −5 dBFS,
 * recordings without the silence at their ends. Safe to run twice. Rejects only where the machine failed.
 */
export const prepareSound = async ({
  kind,
  path,
  settings,
  signal,
}: PrepareSoundArgs): Promise<PreparedSound> => {
  if ((await stat(path)).size === 0) return { status: 'invalid', reason: soundNote('empty_file') }
  return withScratch({ purpose: 'sound', scratchDir: settings.scratchDir }, async (scratch) => {
    // A user's file name ("-y.mp3", "%03d") never reaches a command line.
    const source = join(scratch, 'original')
    await linkOrCopy({ from: path, to: source })
    const folder = join(scratch, 'written')
    await mkdir(folder)
    const attempt = { ...rules[kind], folder, settings, source, ...(signal && { signal }) }
    const decoded = await decode(attempt)
    return decoded === null
      ? { status: 'invalid', reason: soundNote('not_a_sound') }
      : judge({ attempt, decoded })
  })
}

type Attempt = Rules & Pick<PrepareSoundArgs, 'settings' | 'signal'> & { source: string; folder: string }
type Decoded = { path: string; samples: number }

/** null where there is no sound in the file that FFmpeg can read. */
const decode = async ({
  folder,
  keepsPlace,
  maxSeconds,
  settings,
  signal,
  source,
}: Attempt): Promise<Decoded | null> => {
  const path = join(folder, 'decoded.pcm')
  const broken = await settings
    .runFfmpeg({
      args: decodeSoundArgs({ input: source, keepsPlace, maxSeconds: maxSeconds + 1, output: path }),
      reads: [source],
      writes: folder,
      ...(signal && { signal }),
    })
    .then(() => false, fileFailed)
  if (broken) return null
  const samples = Math.floor((await stat(path)).size / 4)
  return samples === 0 ? null : { path, samples }
}

type JudgeArgs = { attempt: Attempt; decoded: Decoded }

const judge = async ({ attempt, decoded }: JudgeArgs): Promise<PreparedSound> => {
  const { isVoice, keepsPlace, maxSeconds, minSeconds, signal } = attempt
  const invalid = (...note: Parameters<typeof soundNote>): PreparedSound => ({
    status: 'invalid',
    reason: soundNote(...note),
  })
  const { bins, peaks } = await measureSound({ ...decoded, ...(signal && { signal }) })
  const lufs = loudnessOf({ bins, isVoice })
  if (lufs < SILENCE_LUFS)
    return invalid('silent', { limit: SILENCE_LUFS, lufs: lufs === -Infinity ? '−∞' : lufs.toFixed(1) })
  const all = { from: 0, to: decoded.samples }
  const span = isVoice ? speechSpan({ peaks, samples: decoded.samples }) : all
  const seconds = (span.to - span.from) / SAMPLE_RATE_HZ
  // A clip's sound may outlast its picture by a few packets, and is cut with it.
  if (seconds > maxSeconds && !keepsPlace) return invalid('too_long', { limit: maxSeconds })
  if (seconds < minSeconds) return invalid('too_short', { limit: minSeconds, seconds: seconds.toFixed(1) })
  return { status: 'usable', asset: await store({ attempt, decoded, lufs, span }) }
}

const loudnessOf = ({ bins, isVoice }: { bins: readonly number[]; isVoice: boolean }): number =>
  integratedLoudness(isVoice || bins.length < 4 ? inSilence(bins) : bins)

type StoreArgs = JudgeArgs & { lufs: number; span: { from: number; to: number } }

const store = async ({ attempt, decoded, lufs, span }: StoreArgs): Promise<SoundAsset> => {
  const { folder, isVoice, settings, signal } = attempt
  const output = join(folder, 'sound.pcm')
  const write = (gainDb: number) =>
    writeLimited({
      ...span,
      gain: 10 ** (gainDb / 20),
      input: decoded.path,
      output,
      rampSamples: isVoice ? RAMP_SAMPLES : 0,
      ...(signal && { signal }),
    })
  let gainDb = TARGET_LUFS - lufs
  let written = await write(gainDb)
  for (let pass = 1; pass < MAX_PASSES; pass++) {
    const missing = TARGET_LUFS - loudnessOf({ bins: written.bins, isVoice })
    if (Math.abs(missing) < CLOSE_ENOUGH_LU) break
    gainDb += PUSH * missing
    written = await write(gainDb)
  }
  const hash = written.hash as SoundHash // the one place where a sound gets its name
  await settings.store.put(storeNames.pcm(hash), (to) => linkOrCopy({ from: output, to }))
  // Four digits are 0.001 dB; an hour of them in full would be a megabyte.
  return {
    hash,
    samples: span.to - span.from,
    loudness: written.bins.map((bin) => Number(bin.toPrecision(4))),
  }
}

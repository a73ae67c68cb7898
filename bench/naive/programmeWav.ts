import type { ContentStore } from '../../src/adapters/store/types.ts'
import type { OutputPlan, RenderPlan } from '../../src/core/segments/types.ts'
import { open } from 'node:fs/promises'
import { AAC_FRAME_SAMPLES, SAMPLE_RATE_HZ } from '../../src/core/audio/grid.ts'
import { mixChunk } from '../../src/core/audio/mixChunk.ts'
import { slicesOf } from '../../src/core/audio/slicesOf.ts'
import { readSlices } from '../../src/engine/readSlices.ts'
import { POSTROLL_FRAMES, PREROLL_FRAMES } from '../../src/core/audio/rolls.ts'

type ProgrammeWavArgs = { output: OutputPlan; path: string; plan: RenderPlan; store: ContentStore }

const FRAME_BYTES = AAC_FRAME_SAMPLES * 4

/** The programme's sound mixed into one file, before naive begins: what it costs is not counted against naive. */
export const programmeWav = async ({ output, path, plan, store }: ProgrammeWavArgs): Promise<void> => {
  const packets = output.sounds.reduce((sum, { aacFrames }) => sum + aacFrames, 0)
  // The first slot is the encoder's priming, before the programme's first sample.
  const dataBytes = (packets - 1) * FRAME_BYTES
  const file = await open(path, 'w')
  try {
    await file.write(header(dataBytes))
    for (const [i, { key }] of output.sounds.entries()) {
      const spec = plan.sounds.get(key)!
      const pcm = mixChunk({ pcm: await readSlices({ slices: slicesOf(spec), store }), spec })
      const from = (PREROLL_FRAMES + (i === 0 ? 1 : 0)) * FRAME_BYTES
      await file.write(pcm.subarray(from, pcm.length - POSTROLL_FRAMES * FRAME_BYTES))
    }
  } finally {
    await file.close()
  }
}

/** RIFF/WAVE, 16 bit stereo. */
const header = (dataBytes: number): Buffer => {
  const bytes = Buffer.alloc(44)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + dataBytes, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(2, 22)
  bytes.writeUInt32LE(SAMPLE_RATE_HZ, 24)
  bytes.writeUInt32LE(SAMPLE_RATE_HZ * 4, 28)
  bytes.writeUInt16LE(4, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(dataBytes, 40)
  return bytes
}

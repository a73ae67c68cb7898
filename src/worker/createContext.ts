import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import type { WorkerContext } from '../jobs/types.ts'
import { createProbe } from '../adapters/ffmpeg/createProbe.ts'
import { createRunFfmpeg } from '../adapters/ffmpeg/createRunFfmpeg.ts'
import { ffmpegCapabilities } from '../adapters/ffmpeg/ffmpegCapabilities.ts'
import { loadFonts } from '../adapters/fonts/loadFonts.ts'
import { poolOf } from '../adapters/payload/poolOf.ts'
import { createSpeech } from '../adapters/speech/createSpeech.ts'
import { createDiskStore } from '../adapters/store/createDiskStore.ts'
import { createRunningPieces } from '../jobs/runningPieces.ts'
import { createEngine } from '../engine/createEngine.ts'
import { claimScratch } from './claimScratch.ts'
import { optionsOfHost } from './optionsOfHost.ts'

type CreateContextArgs = { boss: PgBoss; payload: Payload }

/** Everything that handlers work with, built once; `release` gives back what lies outside the process. */
export const createContext = async ({
  boss,
  payload,
}: CreateContextArgs): Promise<{ context: WorkerContext; release: () => Promise<void> }> => {
  const { dataDir, ffmpegPath, ffprobePath, fonts, mediaDir, sandbox, speech, storeLimits } =
    optionsOfHost(payload)
  const ffmpeg = { ffmpegPath, ffprobePath, sandbox }
  const { encoderBuild, sandbox: kind } = await ffmpegCapabilities(ffmpeg)
  if (kind !== 'bwrap')
    payload.logger.error(`repreel worker: FFmpeg runs without its sandbox (${kind} only); install bubblewrap`)
  const store = createDiskStore({ root: mediaDir })
  const scratch = await claimScratch({ dataDir })
  const engine = createEngine({
    encoderBuild,
    fonts: await loadFonts({ dataDir, fonts }),
    probe: createProbe(ffmpeg),
    runFfmpeg: createRunFfmpeg(ffmpeg),
    scratchDir: scratch.folder,
    speech: createSpeech(speech),
    store,
  })
  const context = {
    boss,
    engine,
    payload,
    pool: poolOf(payload),
    running: createRunningPieces(),
    store,
    storeLimits,
  }
  return { context, release: scratch.release }
}

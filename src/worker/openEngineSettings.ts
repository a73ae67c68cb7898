import type { Payload } from 'payload'
import type { IngestSettings } from '../engine/ingest/types.ts'
import { createProbe } from '../adapters/ffmpeg/createProbe.ts'
import { createRunFfmpeg } from '../adapters/ffmpeg/createRunFfmpeg.ts'
import { ffmpegCapabilities } from '../adapters/ffmpeg/ffmpegCapabilities.ts'
import { loadFonts } from '../adapters/fonts/loadFonts.ts'
import { createDiskStore } from '../adapters/store/createDiskStore.ts'
import { claimScratch } from './claimScratch.ts'
import { optionsOfHost } from './optionsOfHost.ts'

type OpenedSettings = { settings: IngestSettings; release: () => Promise<void> }

/** What an engine of this application works with; `release` removes its scratch folder. */
export const openEngineSettings = async (payload: Payload): Promise<OpenedSettings> => {
  const { dataDir, ffmpegPath, ffprobePath, fonts, mediaDir, sandbox } = optionsOfHost(payload)
  const ffmpeg = { ffmpegPath, ffprobePath, sandbox }
  const { encoderBuild, sandbox: kind } = await ffmpegCapabilities(ffmpeg)
  if (kind !== 'bwrap')
    payload.logger.error(`repreel worker: FFmpeg runs without its sandbox (${kind} only); install bubblewrap`)
  const scratch = await claimScratch({ dataDir })
  const settings = {
    encoderBuild,
    fonts: await loadFonts({ dataDir, fonts }),
    probe: createProbe(ffmpeg),
    runFfmpeg: createRunFfmpeg(ffmpeg),
    scratchDir: scratch.folder,
    store: createDiskStore({ root: mediaDir }),
  }
  return { release: scratch.release, settings }
}

import type { Payload } from 'payload'
import type { IngestSettings } from '../engine/ingest/types.ts'
import { openStore } from '../adapters/store/openStore.ts'
import { openSettings } from '../engine/openSettings.ts'
import { claimScratch } from './claimScratch.ts'
import { optionsOfHost } from './optionsOfHost.ts'

type OpenedSettings = {
  ffmpeg: string
  sandbox: string
  settings: IngestSettings
  release: () => Promise<void>
}

/** What an engine of this application works with; `release` removes its scratch folder. */
export const openEngineSettings = async (payload: Payload): Promise<OpenedSettings> => {
  const options = optionsOfHost(payload)
  const { dataDir, ffmpegPath, ffprobePath, fonts, sandbox } = options
  const ffmpeg = { ffmpegPath, ffprobePath, sandbox }
  const store = openStore(options)
  const { folder, release } = await claimScratch({ dataDir })
  const opened = await openSettings({ dataDir, ffmpeg, fonts, scratchDir: folder, store }).catch(
    async (error: unknown) => {
      await release()
      throw error
    },
  )
  if (opened.sandbox !== 'bwrap')
    payload.logger.error(
      `repreel worker: FFmpeg runs without its sandbox (${opened.sandbox} only); install bubblewrap`,
    )
  const { ffmpeg: version, sandbox: kind, settings } = opened
  return { ffmpeg: version, release, sandbox: kind, settings }
}

import type { FfmpegSettings, SandboxKind } from '../adapters/ffmpeg/types.ts'
import type { IngestSettings } from './ingest/types.ts'
import { createProbe } from '../adapters/ffmpeg/createProbe.ts'
import { createRunFfmpeg } from '../adapters/ffmpeg/createRunFfmpeg.ts'
import { ffmpegCapabilities } from '../adapters/ffmpeg/ffmpegCapabilities.ts'
import { loadFonts } from '../adapters/fonts/loadFonts.ts'

type OpenSettingsArgs = Pick<IngestSettings, 'scratchDir' | 'store'> & {
  /** The folder of fonts is made in here. */
  dataDir: string
  /** @default FFmpeg of the path, in the best sandbox that there is */
  ffmpeg?: FfmpegSettings
  /** Further fonts: package names and paths. @default [] */
  fonts?: readonly string[]
}

/**
 * What an engine works with on this machine, with the version of its FFmpeg and the sandbox that it has. Rejects where FFmpeg or a font cannot
 * be used.
 */
export const openSettings = async ({
  dataDir,
  ffmpeg = {},
  fonts = [],
  scratchDir,
  store,
}: OpenSettingsArgs): Promise<{ ffmpeg: string; sandbox: SandboxKind; settings: IngestSettings }> => {
  const { encoderBuild, sandbox, version } = await ffmpegCapabilities(ffmpeg)
  const settings = {
    encoderBuild,
    fonts: await loadFonts({ dataDir, fonts }),
    probe: createProbe(ffmpeg),
    runFfmpeg: createRunFfmpeg(ffmpeg),
    scratchDir,
    store,
  }
  return { ffmpeg: version, sandbox, settings }
}

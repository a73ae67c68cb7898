import type { RunFfmpeg } from '../adapters/ffmpeg/types.ts'
import type { ContentStore } from '../adapters/store/types.ts'
import type { Fonts } from '../adapters/fonts/loadFonts.ts'

/** What the engine works with; built once per process. */
export type EngineSettings = {
  store: ContentStore
  runFfmpeg: RunFfmpeg
  fonts: Fonts
  /** Names FFmpeg and the libraries that draw and encode; part of every key. */
  encoderBuild: string
  /** For one folder per attempt; on the disk of this machine. */
  scratchDir: string
}

import type { FfmpegSettings } from '../../../src/adapters/ffmpeg/types.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import { join } from 'node:path'
import { createProbe } from '../../../src/adapters/ffmpeg/createProbe.ts'
import { createRunFfmpeg } from '../../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { loadFonts } from '../../../src/adapters/fonts/loadFonts.ts'
import { createDiskStore } from '../../../src/adapters/store/createDiskStore.ts'

/** Everything real, in one folder. */
export const ingestSettings = async (
  folder: string,
  ffmpeg: FfmpegSettings = {},
): Promise<IngestSettings> => ({
  encoderBuild: 'test',
  fonts: await loadFonts({ dataDir: join(folder, 'data') }),
  probe: createProbe(ffmpeg),
  runFfmpeg: createRunFfmpeg(ffmpeg),
  scratchDir: join(folder, 'scratch'),
  store: createDiskStore({ root: join(folder, 'media') }),
})

import type { ContentStore } from '../adapters/store/types.ts'
import type { Engine } from '../engine/createEngine.ts'
import type { ResolvedOptions } from '../options.ts'
import { join } from 'node:path'
import { openStore } from '../adapters/store/openStore.ts'
import { createSpeech } from '../adapters/speech/createSpeech.ts'
import { madeOnce } from '../core/madeOnce.ts'
import { createEngine } from '../engine/createEngine.ts'
import { openSettings } from '../engine/openSettings.ts'

/** What plans need, opened when it is first asked for. */
export type Planner = () => Promise<{ engine: Engine; store: ContentStore }>

/** Plans as a worker does, with the FFmpeg and the fonts of this machine: they are part of every key. */
export const createPlanner = (options: ResolvedOptions): Planner =>
  madeOnce(async () => {
    const { dataDir, ffmpegPath, ffprobePath, fonts, sandbox, speech } = options
    const { settings } = await openSettings({
      dataDir,
      ffmpeg: { ffmpegPath, ffprobePath, sandbox },
      fonts,
      scratchDir: join(dataDir, 'preview'),
      store: openStore(options),
    })
    return { engine: createEngine({ ...settings, speech: createSpeech(speech) }), store: settings.store }
  })

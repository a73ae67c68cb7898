import { join } from 'node:path'
import { createRunFfmpeg } from '../adapters/ffmpeg/createRunFfmpeg.ts'
import { demoDrawings } from '../demo/demoDrawings.ts'
import { renderDemoClips } from '../demo/renderDemoClips.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import { createShutdown } from './createShutdown.ts'
import { joinDatabase } from './database/joinDatabase.ts'
import { readConfiguration } from './readConfiguration.ts'
import { root } from './root.ts'

/** Draws the demo's clips and writes its content, in a process that takes its memory with it when it is done. */
export const seed = async (): Promise<number> => {
  const environment = readConfiguration(root)
  const tell = (line: string): void => void (process.send ? process.send(line) : console.log(line))
  const shutdown = createShutdown({ say: tell })
  process.once('disconnect', () => void shutdown.close())
  const { signal } = shutdown
  const clipsDir = join(environment.dataFolder, 'demo-clips')
  try {
    await renderDemoClips({
      clipsDir,
      drawings: demoDrawings,
      onClip: ({ done, total }) => tell(`${done} of ${total} clips are drawn`),
      runFfmpeg: createRunFfmpeg({ sandbox: environment.sandbox }),
      signal,
    })
    const payload = await joinDatabase({ environment, shutdown })
    await payload.config.onInit?.(payload)
    await seedDemo({ clipsDir, log: tell, payload, signal })
  } finally {
    await shutdown.close()
  }
  return 0
}

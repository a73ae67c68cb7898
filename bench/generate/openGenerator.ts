import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { createGenerateHandler } from '../../src/server/web/createGenerateHandler.ts'
import { makeCategory, makeExercise } from '../../test/cms/content.ts'
import { openTestPayload } from '../../test/helpers/openTestPayload.ts'
import { endWorker, spawnWorker } from '../../test/jobs/spawnWorker.ts'
import { tinyClip } from '../../test/jobs/tinyClip.ts'
import { uploadClip } from '../../test/jobs/uploadClip.ts'

export type Generator = { url: string; slugs: readonly string[]; close: () => Promise<void> }

const patterns = ['squat', 'hinge', 'lunge', 'push_horizontal', 'core_flexion', 'isometric'] as const
const colours = ['navy', 'teal', 'olive', 'maroon', 'purple', 'gray', 'green', 'brown', 'indigo', 'black']

/** The server's own mount of the endpoint over ten exercises with clips of three seconds, and a worker. */
export const openGenerator = async (log: (line: string) => void): Promise<Generator> => {
  const cms = await openTestPayload()
  const { cacheKey, payload } = cms
  const worker = await spawnWorker(cms)
  const category = await makeCategory(payload, 'All')
  const slugs: string[] = []
  for (const [i, colour] of colours.entries()) {
    log(`clip ${i + 1} of ${colours.length}`)
    const clip = await uploadClip(payload, await tinyClip({ colour, seconds: 3 }))
    const { slug } = await makeExercise({
      data: {
        category: category.id,
        clip: clip.id,
        laterality: i % 4 === 3 ? 'alternating' : 'bilateral',
        movementPattern: patterns[i % patterns.length]!,
        name: `Exercise ${i + 1}`,
      },
      payload,
    })
    slugs.push(slug)
  }
  const generate = createGenerateHandler({ cacheKey, payload })
  const server = createServer((request, response) => void generate(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await endWorker(worker, 'SIGTERM')
      await cms.close()
    },
    slugs,
    url: `http://127.0.0.1:${port}/api/generate-workout-video`,
  }
}

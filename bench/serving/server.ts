import type { Manifest } from '../../src/core/segments/types.ts'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { serveProgramme } from '../../test/media/serveProgramme.ts'

/** What the parent tells this process once. */
export type ServerTask = { root: string; manifest: Manifest; filePath: string }
/** First the URLs, then the CPU seconds used so far each time they are asked for. */
export type ServerMessage = { mp4Url: string; fileUrl: string } | { cpuSeconds: number }

/** The process whose CPU time is measured: the same bytes by the media handler and by Node's createReadStream. */
const start = async ({ root, manifest, filePath }: ServerTask): Promise<void> => {
  const { size } = await stat(filePath)
  const served = await serveProgramme({
    made: { store: createDiskStore({ root }), manifest },
    other: (_, res) => {
      res.writeHead(200, { 'content-type': 'video/mp4', 'content-length': String(size) })
      createReadStream(filePath).pipe(res)
    },
  })
  send({ mp4Url: served.mp4Url, fileUrl: `${served.origin}/file.mp4` })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    send({ cpuSeconds: (user + system) / 1e6 })
  })
}

const send = (message: ServerMessage): void => void process.send?.(message)

process.once('message', (task: ServerTask) => void start(task))

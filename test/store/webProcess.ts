import type { ResolvedS3 } from '../../src/adapters/store/s3/types.ts'
import { createServer } from 'node:http'
import { createMediaHandler } from '../../src/server/web/createMediaHandler.ts'
import { openApp } from '../helpers/openTestPayload.ts'

/** The media half of a web process, which may be killed. */
export type WebProcessArgs = { dataFolder: string; databaseUrl: string; s3: ResolvedS3 }

const { s3, ...args } = JSON.parse(process.argv[2] ?? '') as WebProcessArgs
const payload = await openApp({
  ...args,
  disableOnInit: true,
  mediaFolder: '/nonexistent',
  options: { s3 },
})
const serve = createMediaHandler(payload)
const server = createServer((req, res) => void serve(req, res))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address ? address.port : 0)
})

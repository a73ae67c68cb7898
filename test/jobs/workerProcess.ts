import type { S3Options } from '../../src/adapters/store/s3/types.ts'
import { startWorker } from '../../src/worker/startWorker.ts'
import { openApp } from '../helpers/openTestPayload.ts'

const [databaseUrl = '', dataFolder = '', mediaFolder = '', s3Text = 'null'] = process.argv.slice(2)
const s3 = JSON.parse(s3Text) as S3Options | null

const payload = await openApp({
  databaseUrl,
  dataFolder,
  disableOnInit: true,
  mediaFolder,
  options: { ...(s3 && { s3 }) },
})
const { stop } = await startWorker({ payload })
process.once('SIGTERM', () => void stop().then(() => process.exit()))
process.send?.('ready')

import { startWorker } from '../../src/worker/startWorker.ts'
import { openApp } from '../helpers/openTestPayload.ts'

const [databaseUrl = '', dataFolder = '', mediaFolder = ''] = process.argv.slice(2)

const payload = await openApp({ databaseUrl, dataFolder, disableOnInit: true, mediaFolder })
const { stop } = await startWorker({ payload })
process.once('SIGTERM', () => void stop().then(() => process.exit()))
process.send?.('ready')

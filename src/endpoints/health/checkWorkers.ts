import type { HealthCheck } from './types.ts'
import type { WorkerAbout } from '../../adapters/queue/ledger/noteWorker.ts'
import type { Payload } from 'payload'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { type HeardWorker, readWorkers } from '../../adapters/queue/ledger/readWorkers.ts'

/** A worker reports every 15 s. */
const GONE_SECONDS = 60

/** The workers as they report themselves, with their FFmpeg and its sandbox: the web process renders nothing. */
export const checkWorkers = async (payload: Payload): Promise<HealthCheck[]> => {
  const workers = await readWorkers(dbOf(payload))
  const heard = workers.filter(({ ageSeconds }) => ageSeconds < GONE_SECONDS)
  const working = heard.filter(({ concurrency }) => concurrency > 0)
  const about = working.map((worker) => worker.about)
  if (heard.length === 0) return [noWorker(workers), unknown('ffmpeg'), unknown('sandbox')]
  if (working.length === 0) return [stopped(heard), unknown('ffmpeg'), unknown('sandbox')]
  return [workersCheck(working), ffmpegCheck(about), sandboxCheck(about)]
}

const START = 'npm run worker; its log says why it ended'

const noWorker = (workers: readonly HeardWorker[]): HealthCheck => ({
  detail: workers[0]
    ? `the last one reported ${Math.round(workers[0].ageSeconds)} s ago`
    : 'none ever reported',
  name: 'worker',
  remedy: START,
  status: 'failed',
  summary: `No worker has reported for ${GONE_SECONDS} s: no video is made`,
})

const stopped = ([last]: readonly HeardWorker[]): HealthCheck => ({
  detail: `the last one stopped ${Math.round(last?.ageSeconds ?? 0)} s ago`,
  name: 'worker',
  remedy: START,
  status: 'warning',
  summary: 'No worker takes jobs at the moment',
})

const unknown = (name: 'ffmpeg' | 'sandbox'): HealthCheck => ({
  name,
  status: 'warning',
  summary: 'Workers tell it, and none is there',
})

const workersCheck = (workers: readonly HeardWorker[]): HealthCheck => {
  const builds = new Set(workers.map(({ about }) => about.build))
  const ages = workers.map(({ ageSeconds }) => ageSeconds)
  const detail = `${workers.length}, reported ${Math.round(Math.min(...ages))} s ago; build ${[...builds].map((build) => build?.slice(0, 12) ?? 'unknown').join(', ')}`
  if (builds.size === 1) return { detail, name: 'worker', status: 'ok' }
  return {
    detail,
    name: 'worker',
    remedy: 'run the same Repreel and FFmpeg on every machine',
    status: 'warning',
    summary: 'Workers differ: pieces planned by one are not encoded by another',
  }
}

const ffmpegCheck = (about: readonly WorkerAbout[]): HealthCheck => ({
  detail: [...new Set(about.map(({ ffmpeg }) => ffmpeg ?? 'unknown'))].join(', '),
  name: 'ffmpeg',
  status: 'ok',
})

const sandboxCheck = (about: readonly WorkerAbout[]): HealthCheck => {
  const kinds = new Set(about.map(({ sandbox }) => sandbox ?? 'unknown'))
  const detail = [...kinds].join(', ')
  if (kinds.size === 1 && kinds.has('bwrap')) return { detail, name: 'sandbox', status: 'ok' }
  return {
    detail,
    name: 'sandbox',
    remedy: 'install bubblewrap on every worker; npx repreel doctor says what else it needs',
    status: 'warning',
    summary: 'Uploads are read with limits only',
  }
}

import type { Bench } from './types.ts'
import type { ServerMessage, ServerTask } from './serving/server.ts'
import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { join } from 'node:path'
import { writeMp4 } from '../src/adapters/store/writeMp4.ts'
import { makeProgramme } from '../test/media/makeProgramme.ts'

type Measured = { megabytesPerSecond: number; cpuSecondsPerGigabyte: number }
type Row = { streams: number; virtual: Measured; readStream: Measured }

const GIGABYTE = 1e9
const SEGMENTS = 8
const ROUNDS = 3

/**
 * The virtual MP4 against Node's createReadStream of the same bytes written out, in turns in one run, page cache warm.
 * The ratio is the figure to trust; megabytes a second depend on what else the machine does.
 */
const bench: Bench = async ({ folder, log }) => {
  log('encoding 160 s of noise')
  const made = await makeProgramme(pictures(SEGMENTS))
  const filePath = join(folder, 'whole.mp4')
  const { bytes } = await writeMp4({ manifest: made.manifest, store: made.store, outputPath: filePath })
  const server = fork(new URL('serving/server.ts', import.meta.url))
  try {
    const task: ServerTask = { root: made.root, manifest: made.manifest, filePath }
    server.send(task)
    const urls = await nextMessage(server, 'mp4Url')
    const rows: Row[] = []
    for (const streams of [1, 20]) {
      log(`${streams} at once`)
      rows.push(await measureRow({ server, ...urls, streams }))
    }
    return table(rows, bytes)
  } finally {
    server.kill()
    await once(server, 'exit')
    await made.dispose()
  }
}
export default bench

/** Distinct bytes throughout: the same few segments again and again would stay in the processor's cache. */
const pictures = (count: number) =>
  Array.from({ length: count }, (_, seed) => ({
    source: 'testsrc2' as const,
    frames: 600,
    noise: { strength: 25, seed },
  }))

type MeasureArgs = { server: ChildProcess; url: string; streams: number }
type MeasureRowArgs = {
  server: ChildProcess
  mp4Url: string
  fileUrl: string
  streams: number
}

/** By turns, so that what disturbs the machine disturbs both; the median of the rounds. */
const measureRow = async ({ server, mp4Url, fileUrl, streams }: MeasureRowArgs): Promise<Row> => {
  await download(mp4Url)
  await download(fileUrl)
  const virtual: Measured[] = []
  const readStream: Measured[] = []
  for (let round = 0; round < ROUNDS; round++) {
    readStream.push(await measure({ server, url: fileUrl, streams }))
    virtual.push(await measure({ server, url: mp4Url, streams }))
  }
  return { streams, virtual: median(virtual), readStream: median(readStream) }
}

const measure = async ({ server, url, streams }: MeasureArgs): Promise<Measured> => {
  const cpuBefore = await cpuSecondsOf(server)
  const startedMs = performance.now()
  const sizes = await Promise.all(Array.from({ length: streams }, () => download(url)))
  const seconds = (performance.now() - startedMs) / 1000
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return {
    megabytesPerSecond: bytes / 1e6 / seconds,
    cpuSecondsPerGigabyte: ((await cpuSecondsOf(server)) - cpuBefore) / (bytes / GIGABYTE),
  }
}

/** Reads and forgets; answers how many bytes came. */
const download = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = get(url, { agent: false }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
      response.on('error', reject)
    })
    request.on('error', reject)
  })

const cpuSecondsOf = async (server: ChildProcess): Promise<number> => {
  server.send({})
  return (await nextMessage(server, 'cpuSeconds')).cpuSeconds
}

const nextMessage = async <Key extends string>(server: ChildProcess, key: Key) => {
  const [message] = (await once(server, 'message')) as [ServerMessage]
  if (!(key in message))
    throw new Error(`The server sent ${JSON.stringify(message)} where '${key}' was expected`)
  return message as Extract<ServerMessage, Record<Key, unknown>> // it has the key
}

const median = (all: readonly Measured[]): Measured =>
  [...all].sort((a, b) => a.cpuSecondsPerGigabyte - b.cpuSecondsPerGigabyte)[Math.floor(all.length / 2)]!

const table = (rows: readonly Row[], bytes: number): string =>
  [
    `One MP4 of ${(bytes / 1e6).toFixed(0)} MB over loopback; the server's CPU seconds per GB, and MB/s.`,
    '',
    '| streams at once | createReadStream | virtual MP4 | CPU, virtual / createReadStream |',
    '|---|---|---|---|',
    ...rows.map(
      ({ streams, virtual, readStream }) =>
        `| ${streams} | ${figures(readStream)} | ${figures(virtual)} ` +
        `| ${(virtual.cpuSecondsPerGigabyte / readStream.cpuSecondsPerGigabyte).toFixed(2)} |`,
    ),
    '',
  ].join('\n')

const figures = ({ cpuSecondsPerGigabyte, megabytesPerSecond }: Measured): string =>
  `${cpuSecondsPerGigabyte.toFixed(2)} CPU-s/GB, ${megabytesPerSecond.toFixed(0)} MB/s`

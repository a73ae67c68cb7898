import type { Bench } from './types.ts'
import type { Server } from './serving/startServers.ts'
import type { ReadTask } from './serving/types.ts'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { writeMp4 } from '../src/adapters/store/writeMp4.ts'
import { makeProgramme } from '../test/media/makeProgramme.ts'
import { measureStreams, readFrom } from './serving/measureStreams.ts'
import { readyTimes } from './serving/readyTimes.ts'
import { servingTables } from './serving/servingTables.ts'
import { startClient, startOurs, startServers } from './serving/startServers.ts'

const MINUTES = 30
const FRAMES_OF_SEGMENT = 600
const STREAMS = 50
/** What one of many reads before it comes back for more. */
const RANGE_BYTES = 64e6
/** Whole files that a single stream reads, so that hundredths of a CPU second do not count. */
const WHOLE = 4
const FIRST_BYTES = 20

/**
 * A computed MP4 of half an hour against nginx with sendfile and Payload's own file route, which serve the same bytes
 * written out: in turns in one run, page cache warm, servers on one core and the client on the other.
 */
const bench: Bench = async ({ folder, log, options }) => {
  const minutes = options.short ? 2 : MINUTES
  log(`encoding ${minutes} minutes of noise`)
  const made = await makeProgramme(pictures((minutes * 60 * 30) / FRAMES_OF_SEGMENT))
  const { manifest, root, store } = made
  const filePath = join(folder, 'whole.mp4')
  const { bytes } = await writeMp4({ manifest, outputPath: filePath, store })
  const client = startClient()
  const started: ChildProcess[] = [client]
  try {
    const first = await startOurs({ manifest, root })
    started.push(first.child)
    const [coldMs] = (await readFrom({ atOnce: 1, client, ranges: [part(0, 1e5)], server: first }))
      .firstByteMs
    const warm = await readFrom({ atOnce: 1, client, ranges: firstBytes(bytes), server: first })
    await end(first.child)

    const servers = await startServers({ filePath, folder, manifest, root })
    started.push(...Object.values(servers).map(({ child }: Server) => child))
    const rounds = options.rounds ?? 5
    const whole = Array.from({ length: WHOLE }, () => part(0, bytes))
    // Once each, so that all have the file in memory and run compiled code.
    await measureStreams({ atOnce: 1, client, ranges: whole, rounds: 1, servers })
    log('one stream')
    const single = await measureStreams({ atOnce: 1, client, ranges: whole, rounds, servers })
    log(`${STREAMS} streams`)
    const many = await measureStreams({ atOnce: STREAMS, client, ranges: spread(bytes), rounds, servers })
    return servingTables({
      bytes,
      coldMs: coldMs!,
      many,
      minutes,
      ready: await readyTimes({ manifest, root }),
      rounds,
      single,
      streams: STREAMS,
      warmMs: warm.firstByteMs,
    })
  } finally {
    for (const child of started) await end(child)
    await made.dispose()
  }
}
export default bench

/** Distinct bytes throughout: the same few segments again and again would stay in the processor's cache. */
const pictures = (count: number) =>
  Array.from({ length: count }, (_, seed) => ({
    frames: FRAMES_OF_SEGMENT,
    noise: { seed, strength: 14 },
    source: 'testsrc2' as const,
  }))

type Range = ReadTask['ranges'][number]

const part = (fromByte: number, toByte: number): Range => ({ fromByte, toByte })

/** Each reader somewhere else. */
const spread = (bytes: number): Range[] =>
  Array.from({ length: STREAMS }, (_, i) => {
    const length = Math.min(RANGE_BYTES, Math.floor(bytes / 2))
    const from = Math.floor((i * (bytes - length)) / STREAMS)
    return part(from, from + length)
  })

const firstBytes = (bytes: number): Range[] =>
  Array.from({ length: FIRST_BYTES }, (_, i) => {
    const from = Math.floor((i * bytes) / (FIRST_BYTES + 1))
    return part(from, from + 1000)
  })

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  await ended
}

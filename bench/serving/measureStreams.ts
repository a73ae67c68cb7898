import type { ReadDone, ReadTask } from './types.ts'
import type { Server, ServerName } from './startServers.ts'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { median } from '../measure/median.ts'
import { cpuSecondsOf } from '../measure/cpuSecondsOf.ts'

export type Streams = { cpuSecondsPerGigabyte: number; megabytesPerSecond: number; firstByteMs: number }

type MeasureStreamsArgs = {
  client: ChildProcess
  ranges: ReadTask['ranges']
  rounds: number
  servers: Readonly<Record<ServerName, Server>>
  atOnce: number
}

const GIGABYTE = 1e9

/** The same ranges from each server by turns, so that what disturbs the machine disturbs all; medians. */
export const measureStreams = async (
  args: MeasureStreamsArgs,
): Promise<Readonly<Record<ServerName, Streams>>> => {
  const { rounds, servers } = args
  const names = Object.keys(servers) as ServerName[] // its only keys
  const taken = new Map(names.map((name) => [name, [] as Streams[]]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) taken.get(name)!.push(await measure({ ...args, server: servers[name] }))
  const medianOf = (name: ServerName): Streams => {
    const all = taken.get(name)!
    return {
      cpuSecondsPerGigabyte: median(all.map((one) => one.cpuSecondsPerGigabyte)),
      firstByteMs: median(all.map((one) => one.firstByteMs)),
      megabytesPerSecond: median(all.map((one) => one.megabytesPerSecond)),
    }
  }
  return { nginx: medianOf('nginx'), ours: medianOf('ours'), payload: medianOf('payload') }
}

const measure = async ({
  atOnce,
  client,
  ranges,
  server,
}: MeasureStreamsArgs & { server: Server }): Promise<Streams> => {
  const before = await cpuSecondsOf(server.child.pid!)
  const { bytes, firstByteMs, seconds } = await readFrom({ atOnce, client, ranges, server })
  const cpuSeconds = (await cpuSecondsOf(server.child.pid!)) - before
  return {
    cpuSecondsPerGigabyte: cpuSeconds / (bytes / GIGABYTE),
    firstByteMs: median(firstByteMs),
    megabytesPerSecond: bytes / 1e6 / seconds,
  }
}

type ReadFromArgs = Pick<MeasureStreamsArgs, 'atOnce' | 'client' | 'ranges'> & { server: Server }

export const readFrom = async ({
  atOnce,
  client,
  ranges,
  server: { path, port },
}: ReadFromArgs): Promise<ReadDone> => {
  client.send({ atOnce, path, port, ranges } satisfies ReadTask)
  const [done] = (await once(client, 'message')) as [ReadDone]
  return done
}

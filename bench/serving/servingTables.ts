import type { Streams } from './measureStreams.ts'
import type { ReadyTimes } from './readyTimes.ts'
import type { ServerName } from './startServers.ts'
import { median } from '../measure/median.ts'

type ByServer = Readonly<Record<ServerName, Streams>>
type ServingTablesArgs = {
  bytes: number
  coldMs: number
  many: ByServer
  minutes: number
  ready: ReadyTimes
  rounds: number
  single: ByServer
  streams: number
  warmMs: readonly number[]
}

/** Goals of issue 3. */
const goals = {
  cpuOfNginx: 1.2,
  firstByteMs: 5,
  fragmentMs: 1,
  readyMs: 50,
  throughputOfPayload: 2,
} as const

export const servingTables = (args: ServingTablesArgs): string => {
  const { bytes, coldMs, many, minutes, ready, rounds, single, streams, warmMs } = args
  return [
    `One MP4 of ${minutes} minutes, ${(bytes / 1e6).toFixed(0)} MB of distinct bytes, over loopback; servers pinned to one core, the client to the other; medians of ${rounds}, by turns.`,
    '',
    '| streams | nginx, sendfile | Payload file route | ours | CPU per GB, ours ÷ nginx | goal | MB/s, ours ÷ Payload | goal |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    streamsRow({ of: single, streams: 1 }),
    streamsRow({ of: many, streams }),
    '',
    `| MP4 of ${minutes} minutes | ms | goal |`,
    '| --- | --- | --- |',
    timeRow('ready once its tables are loaded', ready.mp4Ms, goals.readyMs),
    timeRow('its tables read from the store, warm', ready.indexesMs, null),
    timeRow(
      'first byte of the first request to a new process, all of the above in it',
      coldMs,
      goals.readyMs,
    ),
    timeRow(`first byte of ${warmMs.length} later requests, median`, median(warmMs), goals.firstByteMs),
    timeRow('first byte of later requests, slowest', Math.max(...warmMs), goals.firstByteMs),
    timeRow('a fragment computed, median', ready.fragmentMs, goals.fragmentMs),
    timeRow('a fragment computed, slowest', ready.slowestFragmentMs, goals.fragmentMs),
  ].join('\n')
}

const streamsRow = ({ of: { nginx, ours, payload }, streams }: { of: ByServer; streams: number }): string => {
  const cpu = ours.cpuSecondsPerGigabyte / nginx.cpuSecondsPerGigabyte
  const speed = ours.megabytesPerSecond / payload.megabytesPerSecond
  return `| ${[
    streams,
    ...[nginx, payload, ours].map(figures),
    `**${cpu.toFixed(2)}**`,
    `≤ ${goals.cpuOfNginx}: ${met(cpu <= goals.cpuOfNginx, cpu / goals.cpuOfNginx)}`,
    `**${speed.toFixed(1)}**`,
    `≥ ${goals.throughputOfPayload}: ${met(speed >= goals.throughputOfPayload, speed / goals.throughputOfPayload)}`,
  ].join(' | ')} |`
}

const figures = ({ cpuSecondsPerGigabyte, megabytesPerSecond }: Streams): string =>
  `${cpuSecondsPerGigabyte.toFixed(2)} CPU s/GB, ${megabytesPerSecond.toFixed(0)} MB/s`

const timeRow = (what: string, milliseconds: number, goal: number | null): string =>
  `| ${what} | ${milliseconds.toFixed(milliseconds < 1 ? 3 : 1)} | ${goal === null ? '' : `≤ ${goal}: ${met(milliseconds <= goal, milliseconds / goal)}`} |`

const met = (isMet: boolean, ofGoal: number): string =>
  isMet ? 'met' : `**missed**, ${(100 * ofGoal).toFixed(0)} % of it`

import type { ResolvedS3 } from '../../../src/adapters/store/s3/types.ts'
import type { Place } from '../../../src/adapters/store/copy/types.ts'
import type { CopyProcessArgs } from '../../store/copyProcess.ts'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { diskPlace } from '../../../src/adapters/store/copy/diskPlace.ts'
import { s3Place } from '../../../src/adapters/store/copy/s3Place.ts'
import { createDiskStore } from '../../../src/adapters/store/createDiskStore.ts'
import { openBucket } from '../../../src/adapters/store/s3/openBucket.ts'
import { streamChecksum } from '../../../src/adapters/store/streamChecksum.ts'

type KilledCopiesArgs = {
  files: number
  folder: string
  kills: number
  random: () => number
  s3: ResolvedS3
}

type KilledCopies = { files: number; bytes: number; kills: number; halfWritten: number; different: number }

const MOST_BYTES = 2_000_000
/** A copy of small files may be done before it is killed: then nothing is left to go on with. */
const MOST_WAIT_MS = 1500

/** Copies a store to the bucket and to another folder, with kill -9 at random moments, and goes on each time. */
export const killedCopies = async (args: KilledCopiesArgs): Promise<KilledCopies> => {
  const { folder, kills, random, s3 } = args
  const source = join(folder, 'media')
  await fill({ ...args, mediaDir: source })
  const bucket = s3Place(openBucket(s3))
  const back = join(folder, 'back')
  const truth = await checksumsOf(diskPlace({ mediaDir: source }))
  let halfWritten = 0
  let killed = 0
  for (const [mediaDir, to, target] of [
    [source, 's3', bucket],
    [back, 'disk', diskPlace({ mediaDir: back })],
  ] as const) {
    for (let i = 0; i < kills; i += 1) {
      const ended = await copyOnce({
        copy: { dataFolder: join(folder, 'data'), mediaDir, s3, to },
        killAfterMs: Math.floor(random() * MOST_WAIT_MS),
      })
      killed += ended === 'killed' ? 1 : 0
      halfWritten += different({ now: await checksumsOf(target), truth: truth, missingIsFine: true })
    }
    await copyOnce({ copy: { dataFolder: join(folder, 'data'), mediaDir, s3, to }, killAfterMs: null })
  }
  const ends = [await checksumsOf(bucket), await checksumsOf(diskPlace({ mediaDir: back }))]
  return {
    bytes: [...truth.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    different: ends.reduce((sum, now) => sum + different({ now, missingIsFine: false, truth }), 0),
    files: truth.size,
    halfWritten,
    kills: killed,
  }
}

const fill = async ({ files, mediaDir, random }: KilledCopiesArgs & { mediaDir: string }): Promise<void> => {
  const store = createDiskStore({ root: mediaDir })
  for (let i = 0; i < files; i += 1) {
    // One in twenty is sent in parts.
    const bytes = Buffer.alloc(Math.ceil(random() * (i % 20 === 0 ? 10 : 1) * MOST_BYTES), `${i} ${random()}`)
    if (i % 10 === 9) {
      const path = join(mediaDir, 'uploads', 'clips', `clip ${i}.mov`)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes)
    } else {
      const key = createHash('sha256').update(`piece ${i}`).digest('hex')
      await store.put({ extension: 'mp4', key, kind: 'segments' }, (path) => writeFile(path, bytes))
    }
  }
}

type Checksums = ReadonlyMap<string, { bytes: number; sha256: string }>

const checksumsOf = async (place: Place): Promise<Checksums> => {
  const found = new Map<string, { bytes: number; sha256: string }>()
  for await (const { path } of place.list()) {
    const body = await place.read(path)
    if (body) found.set(path, await streamChecksum(body))
  }
  return found
}

type DifferentArgs = { now: Checksums; truth: Checksums; missingIsFine: boolean }

const different = ({ missingIsFine, now, truth }: DifferentArgs): number => {
  const wrong = [...now].filter(([path, { sha256 }]) => truth.get(path)?.sha256 !== sha256).length
  const missing = [...truth.keys()].filter((path) => !now.has(path)).length
  return wrong + (missingIsFine ? 0 : missing)
}

type CopyOnceArgs = { copy: CopyProcessArgs; killAfterMs: number | null }

const copyOnce = async ({ copy, killAfterMs }: CopyOnceArgs): Promise<'killed' | 'done'> => {
  const script = join(import.meta.dirname, '../../store/copyProcess.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(copy)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended])
  if (killAfterMs !== null) {
    await Promise.race([wait(killAfterMs), ended])
    child.kill('SIGKILL')
  }
  const code = await ended
  if (code !== null && code !== 0) throw new Error(`a copy ended with ${code}`)
  return code === null ? 'killed' : 'done'
}

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRoom } from './createRoom.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-room-'))
})
afterEach(() => rm(folder, { force: true, recursive: true }))

test('a file that came while the folder was being looked through counts, though the look missed it', async () => {
  const room = createRoom({ folder, limitBytes: 1000 })
  const first = await room.reserve(400)
  const looking = room.trim()
  // The look has begun, and hears from the disk only after this.
  for (let i = 0; i < 5; i++) await Promise.resolve()
  first.release({ bytes: 400 })
  await looking
  await writeFile(join(folder, 'first'), 'x'.repeat(400))
  await room.reserve(800)
  expect(await readdir(folder)).toEqual([])
})

test('who comes too much waits until there is room', async () => {
  const room = createRoom({ folder, limitBytes: 1000 })
  const first = await room.reserve(600)
  let isIn = false
  const second = room.reserve(600).then(() => {
    isIn = true
  })
  await room.trim()
  expect(isIn).toBe(false)
  first.release({ bytes: 0 })
  await second
})

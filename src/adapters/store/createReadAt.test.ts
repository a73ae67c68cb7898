import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReadAt, readInThread } from './createReadAt.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-read-'))
  await writeFile(join(folder, 'file'), 'abcdefghij')
})
afterAll(() => rm(folder, { recursive: true }))

describe.each([
  ['createReadAt', createReadAt()],
  ['readInThread', readInThread],
])('%s', (_, readAt) => {
  it('fills the target from a byte of the file, and answers 0 at its end', async () => {
    const handle = await open(join(folder, 'file'))
    const target = new Uint8Array(6)
    expect(await readAt({ handle, offset: 2, target })).toBe(6)
    expect(Buffer.from(target).toString()).toBe('cdefgh')
    expect(await readAt({ handle, offset: 8, target })).toBe(2)
    expect(await readAt({ handle, offset: 10, target })).toBe(0)
    await handle.close()
    await expect(readAt({ handle, offset: 0, target })).rejects.toThrow()
  })
})

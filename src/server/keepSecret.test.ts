import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSecret } from './keepSecret.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-secret-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('the secret is made once, for the owner alone, and kept', async () => {
  const secret = await keepSecret(join(folder, 'data'))
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect((await stat(join(folder, 'data/secret'))).mode & 0o777).toBe(0o600)
  expect(await keepSecret(join(folder, 'data'))).toBe(secret)
})

test('a secret that others could read is closed again', async () => {
  await keepSecret(folder)
  await chmod(join(folder, 'secret'), 0o644)
  await keepSecret(folder)
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
})

test('a short secret is refused and left as it is', async () => {
  await writeFile(join(folder, 'secret'), 'short')
  await expect(keepSecret(folder)).rejects.toThrow('has 5 characters instead of 32 or more')
  expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('short')
})

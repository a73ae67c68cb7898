import type { LookupAddress, LookupOptions } from 'node:dns'
import { expect, test } from 'vitest'
import { lookupPublic } from './lookupPublic.ts'

const ask = (hostname: string, options: LookupOptions) =>
  new Promise<string | LookupAddress[]>((resolve, reject) => {
    lookupPublic(hostname, options, (error, address) => (error ? reject(error) : resolve(address)))
  })

test.each([true, false])(
  'a name that stands for this machine is refused when it is connected to (all: %s)',
  async (all) => {
    await expect(ask('localhost', { all })).rejects.toThrow(
      /^localhost is (127\.0\.0\.1|::1), an internal address$/,
    )
  },
)

test('a name that stands for an address of the internet is what Node says it is', async () => {
  expect(await ask('8.8.8.8', { all: true })).toEqual([{ address: '8.8.8.8', family: 4 }])
  expect(await ask('8.8.8.8', {})).toBe('8.8.8.8')
})

test('a name that nobody has is that error', async () => {
  await expect(ask('name.invalid', { all: true })).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/)
})

import { expect, test } from 'vitest'
import { clientNetwork } from './clientNetwork.ts'

test.each([
  ['an IPv4 address', '203.0.113.7', '203.0.113.7'],
  ['an IPv4 address in the dress of an IPv6 one', '::ffff:203.0.113.7', '203.0.113.7'],
  ['an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['its neighbour of the same line', '2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['another line', '2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['what is no address', 'unknown', 'unknown'],
])('%s', (_, address, expected) => {
  expect(clientNetwork(address)).toBe(expected)
})

import ipaddr from 'ipaddr.js'
import { expect, test } from 'vitest'
import { clientAddress } from './clientAddress.ts'

const trusted = [ipaddr.parseCIDR('10.0.0.0/8'), ipaddr.parseCIDR('::1/128')]

test.each([
  ['nothing is trusted', [], '10.0.0.1', '1.2.3.4', '10.0.0.1'],
  ['there is no header', trusted, '10.0.0.1', undefined, '10.0.0.1'],
  ['one proxy', trusted, '10.0.0.1', '1.2.3.4', '1.2.3.4'],
  ['what the client wrote itself', trusted, '10.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
  ['two proxies', trusted, '::1', '9.9.9.9, 1.2.3.4, 10.1.1.1', '1.2.3.4'],
  ['a stranger who claims to be a proxy', trusted, '5.5.5.5', '1.2.3.4', '5.5.5.5'],
  ['IPv4 as IPv6', trusted, '::ffff:10.0.0.1', '::ffff:1.2.3.4', '1.2.3.4'],
  ['what is no address', trusted, '10.0.0.1', '1.2.3.4, <script>', '10.0.0.1'],
] as const)('%s', (_, ranges, socketAddress, forwardedFor, expected) => {
  expect(clientAddress({ forwardedFor, socketAddress, trusted: ranges })).toBe(expected)
})

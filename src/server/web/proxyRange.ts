import type { ProxyRange } from './clientAddress.ts'
import ipaddr from 'ipaddr.js'

/** Of `10.0.0.0/8`, or of one address. */
export const proxyRange = (text: string): ProxyRange => {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

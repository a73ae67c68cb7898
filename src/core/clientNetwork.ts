import ipaddr from 'ipaddr.js'

/** Of an IPv6 address, the bits that a provider gives a customer: the rest is anybody's choice who has the customer's line (RFC 6177). */
const CUSTOMER_BYTES = 8

/** Who is counted as one client: an IPv4 address, or the /64 network of an IPv6 one. What is no address stays as it is. */
export const clientNetwork = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const network = parsed.toByteArray().fill(0, CUSTOMER_BYTES)
  return `${ipaddr.fromByteArray(network).toString()}/64`
}

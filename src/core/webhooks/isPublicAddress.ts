import ipaddr from 'ipaddr.js'

/** All that is given out for use between networks (RFC 4291): older kinds such as `fec0::/10` and `::/96` are not. */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/** Whether an IP address is one of the open internet: not this machine's, its network's, a cloud's own or a reserved one. */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address in the dress of an IPv6 one is the IPv4 one.
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}

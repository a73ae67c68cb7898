import ipaddr from 'ipaddr.js'

export type ProxyRange = ReturnType<typeof ipaddr.parseCIDR>

type ClientAddressArgs = {
  /** Who has connected to us. */
  socketAddress: string
  /** X-Forwarded-For, as it came. */
  forwardedFor: string | undefined
  trusted: readonly ProxyRange[]
}

/**
 * Whose request it is: the last address before our own proxies. Anybody can write what stands further left, so it is never
 * believed; without trusted proxies nothing of the header is.
 */
export const clientAddress = ({ forwardedFor, socketAddress, trusted }: ClientAddressArgs): string => {
  const isTrusted = (address: string): boolean => {
    if (!ipaddr.isValid(address)) return false
    const parsed = ipaddr.process(address)
    return trusted.some(([range, bits]) => parsed.kind() === range.kind() && parsed.match(range, bits))
  }
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  let client = normalised(socketAddress)
  for (const hop of hops.toReversed()) {
    // A proxy that we trust vouches for the hop before it; whatever is no address ends the chain.
    if (!isTrusted(client) || !ipaddr.isValid(hop)) break
    client = normalised(hop)
  }
  return client
}

/** `::ffff:1.2.3.4` is 1.2.3.4: a client must not have two names. */
const normalised = (address: string): string =>
  ipaddr.isValid(address) ? ipaddr.process(address).toString() : address

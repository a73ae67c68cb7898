import type { LookupFunction } from 'node:net'
import { lookup } from 'node:dns'
import { isPublicAddress } from '../../core/webhooks/isPublicAddress.ts'

export class InternalAddressError extends Error {
  override readonly name = 'InternalAddressError'
}

/**
 * Node's own lookup, for a connection that must leave the network: what it answers is what is connected to. A name with one
 * internal address among others is refused whole, for the connection would take whichever answers first.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0)
    const internal = addresses.find(({ address }) => !isPublicAddress(address))
    const [first] = addresses
    if (internal)
      return callback(
        new InternalAddressError(`${hostname} is ${internal.address}, an internal address`),
        '',
        0,
      )
    if (!first) return callback(new InternalAddressError(`${hostname} has no address`), '', 0)
    if (options.all) return callback(null, addresses)
    callback(null, first.address, first.family)
  })
}

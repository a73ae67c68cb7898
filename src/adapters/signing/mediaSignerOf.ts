import type { Payload } from 'payload'
import type { MediaSigner } from './types.ts'
import { hkdfSync } from 'node:crypto'
import { createMediaSigner } from './createMediaSigner.ts'

type MediaSignerOfArgs = {
  payload: Payload
  /** The newest first; none: one derived from Payload's secret. */
  keys: readonly string[]
}

const signers = new WeakMap<Payload, MediaSigner>()

/** One for each Payload instance: keys are read once. */
export const mediaSignerOf = ({ keys, payload }: MediaSignerOfArgs): MediaSigner => {
  const known = signers.get(payload)
  if (known) return known
  const bytes = keys.map((key) => new TextEncoder().encode(key))
  const signer = createMediaSigner({ keys: bytes.length > 0 ? bytes : [derivedFrom(payload.secret)] })
  signers.set(payload, signer)
  return signer
}

/** Not the secret itself: Payload signs its sessions with that. */
const derivedFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'repreel media signing', 32))

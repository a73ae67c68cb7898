export type ByteRange =
  /** The whole is to be sent. */
  | { kind: 'whole' }
  | { kind: 'part'; fromByte: number; toByte: number }
  /** Nothing of what was asked for exists: 416. */
  | { kind: 'unsatisfiable' }

const ONE_RANGE = /^bytes=[ \t]*(?<first>\d*)-(?<last>\d*)[ \t]*$/i

/**
 * What a Range header asks of so many bytes (RFC 9110, 14). What is not understood is answered by the whole, as the RFC
 * asks; so are several ranges at once, as it allows: players never ask for them, and attackers do.
 */
export const byteRange = ({
  header,
  totalBytes,
}: {
  header: string | null
  totalBytes: number
}): ByteRange => {
  const { first = '', last = '' } = ONE_RANGE.exec(header ?? '')?.groups ?? {}
  if (first === '' && last === '') return { kind: 'whole' }
  if (first === '') return lastBytes(Number(last), totalBytes)
  if (last !== '' && Number(last) < Number(first)) return { kind: 'whole' }
  if (Number(first) >= totalBytes) return { kind: 'unsatisfiable' }
  const toByte = last === '' ? totalBytes : Math.min(Number(last) + 1, totalBytes)
  return { kind: 'part', fromByte: Number(first), toByte }
}

const lastBytes = (count: number, totalBytes: number): ByteRange =>
  count === 0 || totalBytes === 0
    ? { kind: 'unsatisfiable' }
    : { kind: 'part', fromByte: Math.max(0, totalBytes - count), toByte: totalBytes }

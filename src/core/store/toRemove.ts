type Unreferenced<Name> = { name: Name; bytes: number; usedMs: number }

type ToRemoveArgs<Name> = {
  /** Of all that is stored. */
  bytes: number
  maxBytes: number | null
  /** The longest unused first. */
  unreferenced: ReadonlyArray<Unreferenced<Name>>
  /** What has not been used since goes in any case; milliseconds since 1970. */
  unusedSinceMs: number
}

type ToRemove<Name> = { files: ReadonlyArray<Unreferenced<Name>>; bytesLeft: number }

/** By age first, then the longest unused as long as there is more than allowed. Only ever what nothing refers to. */
export const toRemove = <Name>({
  bytes,
  maxBytes,
  unreferenced,
  unusedSinceMs,
}: ToRemoveArgs<Name>): ToRemove<Name> => {
  let bytesLeft = bytes
  const files = unreferenced.filter((file) => {
    const goes = file.usedMs < unusedSinceMs || (maxBytes !== null && bytesLeft > maxBytes)
    if (goes) bytesLeft -= file.bytes
    return goes
  })
  return { bytesLeft, files }
}

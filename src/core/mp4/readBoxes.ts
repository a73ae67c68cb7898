export type BoxAt = {
  type: string
  /** Of the header. */
  startByte: number
  /** Of the content. */
  bodyByte: number
  /** Exclusive. */
  endByte: number
}

/** Bytes that suffice to know any box's type and size. */
export const BOX_HEADER_BYTES = 16

/** Reads one box header at `atByte`; `limitByte` is where what contains it ends. */
export const readBoxHeader = (
  header: Uint8Array,
  { atByte, limitByte }: { atByte: number; limitByte: number },
): BoxAt => {
  const view = viewOf(header)
  if (view.byteLength < 8)
    throw new Error(`Byte ${atByte} has no room for a box: the file is cut off, make it again`)
  const small = view.getUint32(0)
  const type = String.fromCharCode(...header.subarray(4, 8))
  const isLarge = small === 1 && view.byteLength >= 16
  const sizeBytes = small === 0 ? limitByte - atByte : isLarge ? Number(view.getBigUint64(8)) : small
  const headerBytes = isLarge ? 16 : 8
  if (sizeBytes < headerBytes || atByte + sizeBytes > limitByte)
    throw new Error(
      `Box '${type}' at byte ${atByte} claims ${sizeBytes} bytes where ${limitByte - atByte} remain: ` +
        'the file is cut off, make it again',
    )
  return { type, startByte: atByte, bodyByte: atByte + headerBytes, endByte: atByte + sizeBytes }
}

/** The boxes that lie one after another in `bytes`, from `fromByte` to `toByte`. */
export const boxesIn = (bytes: Uint8Array, fromByte = 0, toByte = bytes.length): BoxAt[] => {
  const found: BoxAt[] = []
  for (let at = fromByte; at < toByte; at = found.at(-1)!.endByte)
    found.push(
      readBoxHeader(bytes.subarray(at, Math.min(at + BOX_HEADER_BYTES, toByte)), {
        atByte: at,
        limitByte: toByte,
      }),
    )
  return found
}

/** The content of the box at the end of `path`; undefined where there is none. */
export const bodyAt = (bytes: Uint8Array, ...path: readonly string[]): Uint8Array | undefined => {
  const [type, ...rest] = path
  if (type === undefined) return bytes
  const found = boxesIn(bytes).find((each) => each.type === type)
  return found && bodyAt(bytes.subarray(found.bodyByte, found.endByte), ...rest)
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

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
  header: DataView,
  { atByte, limitByte }: { atByte: number; limitByte: number },
): BoxAt => {
  if (header.byteLength < 8)
    throw new Error(`A box at byte ${atByte} has no room for its header: the file is cut off`)
  const small = header.getUint32(0)
  const type = String.fromCharCode(...Array.from({ length: 4 }, (_, i) => header.getUint8(4 + i)))
  const isLarge = small === 1 && header.byteLength >= 16
  const sizeBytes = small === 0 ? limitByte - atByte : isLarge ? Number(header.getBigUint64(8)) : small
  const headerBytes = isLarge ? 16 : 8
  if (sizeBytes < headerBytes || atByte + sizeBytes > limitByte)
    throw new Error(
      `Box '${type}' at byte ${atByte} claims ${sizeBytes} bytes where ${limitByte - atByte} remain`,
    )
  return { type, startByte: atByte, bodyByte: atByte + headerBytes, endByte: atByte + sizeBytes }
}

/** The boxes that lie one after another in `bytes`, from `fromByte` to `toByte`. */
export const boxesIn = (bytes: Uint8Array, fromByte = 0, toByte = bytes.length): BoxAt[] => {
  const found: BoxAt[] = []
  for (let at = fromByte; at < toByte; at = found.at(-1)!.endByte) {
    const header = new DataView(bytes.buffer, bytes.byteOffset + at, Math.min(BOX_HEADER_BYTES, toByte - at))
    found.push(readBoxHeader(header, { atByte: at, limitByte: toByte }))
  }
  return found
}

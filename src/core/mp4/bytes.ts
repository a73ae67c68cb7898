export const concat = (chunks: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  chunks.reduce((at, chunk) => {
    joined.set(chunk, at)
    return at + chunk.length
  }, 0)
  return joined
}

export const u16 = (...values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 2))
  values.forEach((value, i) => view.setUint16(i * 2, value))
  return new Uint8Array(view.buffer)
}

/** Negative values are written as two's complement. */
export const u32 = (...values: readonly number[]): Uint8Array => u32Of(values)

/** As `u32`, for lists too long to be spread into arguments. */
export const u32Of = (values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  values.forEach((value, i) => view.setUint32(i * 4, value))
  return new Uint8Array(view.buffer)
}

export const u64Of = (values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 8))
  values.forEach((value, i) => view.setBigUint64(i * 8, BigInt(value)))
  return new Uint8Array(view.buffer)
}

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export const zeros = (count: number): Uint8Array => new Uint8Array(count)

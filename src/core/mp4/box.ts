import { ascii, concat, u32 } from './bytes.ts'

/** An ISO box: length, four letters, content. */
export const box = (type: string, ...content: readonly Uint8Array[]): Uint8Array => {
  const sizeBytes = content.reduce((sum, chunk) => sum + chunk.length, 8)
  return concat([u32(sizeBytes), ascii(type), ...content])
}

/** A box with a version and 24 bits of flags. */
export const fullBox = (
  type: string,
  { version = 0, flags = 0 }: { version?: number; flags?: number },
  ...content: readonly Uint8Array[]
): Uint8Array => box(type, u32(version * 2 ** 24 + flags), ...content)

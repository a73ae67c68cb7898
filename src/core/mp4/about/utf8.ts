/** As UTF-8, cut before the character that would not fit whole. @default no limit */
export const utf8 = ({ maxBytes = Infinity, text }: { text: string; maxBytes?: number }): Uint8Array => {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= maxBytes) return bytes
  let end = maxBytes
  // A byte that begins with the bits 10 continues a character.
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--
  return bytes.subarray(0, end)
}

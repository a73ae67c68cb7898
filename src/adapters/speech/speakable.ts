const MAX_CHARACTERS = 500

/**
 * A text as it may be given to a speech engine: one line, and nothing in it that is not said. espeak-ng takes what stands
 * in double brackets for phonemes. Throws where it is too long: a phrase is a breath, not a page.
 */
export const speakable = (text: string): string => {
  const line = text
    .normalize('NFC')
    .replaceAll(/\[\[|\]\]/g, ' ')
    .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
  if (line.length > MAX_CHARACTERS)
    throw new RangeError(
      `A phrase that is spoken has at most ${MAX_CHARACTERS} characters, got ${line.length}: “${line.slice(0, 60)}…”`,
    )
  return line
}

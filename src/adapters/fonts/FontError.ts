/** A font that was asked for cannot be used: the operator has to mend the setting, or install the font. */
export class FontError extends Error {
  override readonly name = 'FontError'
}

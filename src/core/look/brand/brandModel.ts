/** The rows of a theme that are colours. */
export const brandColours = [
  'background',
  'scrim',
  'text',
  'quiet',
  'work',
  'rest',
  'prepare',
  'switch',
  'onState',
] as const
export type BrandColour = (typeof brandColours)[number]

/** A brand as somebody fills it in; whatever is not said is as in the dark theme. */
export type BrandModel = { [Name in BrandColour]?: string | null } & {
  /** 0–100 */
  scrimPercent?: number | null
  /** 0–100: from square corners to full pills. */
  radiusPercent?: number | null
  /** Weight of names and words of state. */
  face?: 'bold' | 'black' | null
  /** Names in capitals. */
  upper?: boolean | null
  /** A PNG as a `data:` URI, as `normaliseLogo` makes it; what else an API sends is made so at the save. */
  logo?: string | null
}

/** The three weights that are drawn: names and words, cues and doses, names of the high-energy theme. */
export type Face = 'bold' | 'medium' | 'black'

export type FaceMetrics = {
  /** As the file's own name table says it; libass finds a font by nothing else. */
  family: string
  /** Whether libass has to be asked for the bold member of that family. */
  bold: boolean
  /** Advance width in font units per code point. */
  advances: Readonly<Record<number, number>>
}

/** What text fitting needs to know of the fonts, as plain data. All lengths in font units. */
export type FontMetrics = {
  unitsPerEm: number
  winAscent: number
  winDescent: number
  capHeight: number
  faces: Readonly<Record<Face, FaceMetrics>>
}

/** The three weights that are drawn: names and words, cues and doses, names of the high-energy theme. */
export type Face = 'bold' | 'medium' | 'black'

/** A font's em and its line box, in font units: ASS measures a font by the latter. */
export type FontBox = { unitsPerEm: number; winAscent: number; winDescent: number }

type Named = {
  /** As the file's own name table says it; libass finds a font by nothing else. */
  family: string
  /** Whether libass has to be asked for the bold member of that family. */
  bold: boolean
}

export type FaceMetrics = Named & {
  /** Advance width in font units per code point. */
  advances: Readonly<Record<number, number>>
}

/** A font for what the faces lack: another script. It is drawn in its one weight whatever the face. */
export type FurtherFont = Named &
  FontBox & {
    has: (codePoint: number) => boolean
    /** Width of the text in font units as it is drawn: letters that join are narrower than those that stand alone. */
    advanceOf: (text: string) => number
  }

/** What text fitting needs to know of the fonts. All lengths in font units. */
export type FontMetrics = FontBox & {
  capHeight: number
  faces: Readonly<Record<Face, FaceMetrics>>
  /** The first that has a character draws it, where the face has not. */
  further: readonly FurtherFont[]
}

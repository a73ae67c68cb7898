/** One entry of a text track. Milliseconds because that is what WebVTT and SubRip print; each is rounded once, from a frame. */
export type TextCue = {
  /** Inclusive. */
  startMs: number
  /** Exclusive, above `startMs`. */
  endMs: number
  /** What is shown, top to bottom; at least one, none of them empty. */
  lines: readonly string[]
}

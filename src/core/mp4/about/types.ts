/** What a file that leaves the system says of itself. */
export type MovieAbout = {
  title: string
  /** Who made what is seen and heard; '' where nobody is named. */
  artist: string
  copyright: string
  description: string
  /** For people: all credits. */
  comment: string
  /** `2026-11-21`. */
  date: string
  encoder: string
  /** Ascending from frame 0. */
  chapters: ReadonlyArray<{ title: string; startFrame: number }>
}

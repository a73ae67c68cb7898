/** What is drawn over the clips; each switch takes away exactly what it names. The player may draw it instead. */
export type Show = {
  /** Ring and digits; the number of repetitions too. */
  timer: boolean
  /** The bar of the whole workout. */
  progress: boolean
  /** Round, exercise and time left; the dots of rounds. */
  round: boolean
  /** What comes next: its name, dose and equipment. The picture of it stays. */
  next: boolean
  /** Of the exercise that is done now. */
  name: boolean
  /** Lines of advice, and HALFWAY and TEN SECONDS. */
  cues: boolean
  /**
   * Round, exercise and the bar in work too, as far as they are shown at all. A work then belongs to its place: it is
   * encoded once for each place, and anew when the order changes.
   */
  inWork: boolean
}

export const defaultShow: Show = {
  timer: true,
  progress: true,
  round: true,
  next: true,
  name: true,
  cues: true,
  inWork: false,
}

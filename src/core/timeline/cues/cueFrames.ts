/** Where cues stand inside their interval, in frames. */
export const cueFrames = {
  /** The beeps, or the numbers spoken in their stead, before the end. */
  countdown: [90, 60, 30],
  /** 300 ms between a phrase and the countdown. */
  breath: 9,
  /** What is spoken waits for the go tone to end (420 ms), and a breath. */
  firstWord: 15,
  /** "Next: X" is heard within 1 s of the rest's start. */
  next: 30,
  /** Between two things said one after the other. */
  pause: 6,
  tenSecondsBeforeEnd: 300,
  /** Under 20 s of work half-way is no news. */
  halfwayFrom: 600,
  /** Under 30 s of work "ten seconds" would follow "halfway" on its heels. */
  tenSecondsFrom: 900,
} as const

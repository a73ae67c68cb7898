/** Two seconds into the first work: the name and the cue stand, the movement is under way. */
const POSTER_FRAME = 60

/** What a poster shows of a work's first piece where nobody chose a second. */
export const favouriteFrame = (frames: number): number => Math.min(POSTER_FRAME, frames - 1)

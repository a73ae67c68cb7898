/**
 * Real sound before and after a chunk that the encoder hears but the chunk does not keep. A packet's window covers two
 * frames and the encoder looks one ahead for attacks; with both rolls the packets at a join were computed from the same
 * samples on either side, so their halves add up without a click.
 */
export const PREROLL_FRAMES = 1
export const POSTROLL_FRAMES = 3

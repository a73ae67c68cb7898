/**
 * Real sound before and after a chunk that the encoder hears but the chunk does not keep. A packet's window covers two
 * frames, the encoder looks one ahead for attacks, and its very first packet rises with another window than all others;
 * with both rolls the packets at a join were computed alike on either side, so their halves add up without a click.
 */
export const PREROLL_FRAMES = 2
export const POSTROLL_FRAMES = 3

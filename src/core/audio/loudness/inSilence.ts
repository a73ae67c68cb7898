/**
 * The bins of a short sound as a programme without music holds it: silence on both sides. The blocks that reach over
 * its ends count for a short word, so that a programme of words is as loud as each of them.
 */
export const inSilence = (bins: readonly number[]): number[] => [0, 0, 0, ...bins, 0, 0, 0]

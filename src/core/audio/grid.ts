/** Samples of one AAC frame (ISO/IEC 14496-3, AAC-LC). */
export const AAC_FRAME_SAMPLES = 1024
export const SAMPLE_RATE_HZ = 48_000

/** The sample on which a picture frame begins; exact at 30 frames a second (1600 samples each). */
export const sampleOfFrame = ({ frame, frameRate }: { frame: number; frameRate: number }): number =>
  Math.round((frame * SAMPLE_RATE_HZ) / frameRate)

/** The AAC frame of the programme's grid that begins nearest to a picture frame. */
export const aacFrameOfFrame = ({ frame, frameRate }: { frame: number; frameRate: number }): number =>
  Math.round((frame * SAMPLE_RATE_HZ) / (frameRate * AAC_FRAME_SAMPLES))

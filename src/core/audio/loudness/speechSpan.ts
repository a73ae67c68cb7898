/** 10 ms at 48 kHz. */
export const PEAK_SAMPLES = 480

/** Quieter than the loudest moment by this counts as silence: 40 dB, under any consonant, over a room's noise. */
const SILENCE = 0.01
/** A word's last breath dies away slower than its first consonant begins. */
const AFTER = 5

type SpeechSpanArgs = {
  /** The highest level of every 10 ms. */
  peaks: readonly number[]
  samples: number
}

/** From the first to the last sample that is worth hearing; the end exclusive. All of it where nothing stands out. */
export const speechSpan = ({ peaks, samples }: SpeechSpanArgs): { from: number; to: number } => {
  const threshold = SILENCE * peaks.reduce((highest, peak) => Math.max(highest, peak), 0)
  const isHeard = (peak: number) => peak > threshold
  const first = Math.max(0, peaks.findIndex(isHeard))
  const last = peaks.findLastIndex(isHeard)
  return {
    from: first * PEAK_SAMPLES,
    to: last < 0 ? samples : Math.min(samples, (last + 1 + AFTER) * PEAK_SAMPLES),
  }
}

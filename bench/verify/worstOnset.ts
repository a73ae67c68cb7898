type WorstOnsetArgs = { pcm: Int16Array; /** In samples from the first. */ tones: readonly number[] }

const AUDIBLE = 1500

/** In samples; from where the sound is heard to where its cue is. */
export const worstOnset = ({ pcm, tones }: WorstOnsetArgs): number =>
  tones.reduce((worst, atSample) => {
    const from = Math.max(0, atSample - 2048)
    const heard = pcm.subarray(from, atSample + 4096).findIndex((level) => Math.abs(level) > AUDIBLE)
    return Math.max(worst, heard < 0 ? 4096 : Math.abs(from + heard - atSample))
  }, 0)

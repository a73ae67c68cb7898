type Timed = { seconds: number; seed: number }

/** As uneven as speech: a buzz and its harmonics in syllables, with breath between them. */
export const speechSource = ({ seconds, seed }: Timed): string => {
  const hertz = 110 + (seed % 7) * 12
  const voice = `(0.3*sin(2*PI*${hertz}*t)+0.25*sin(2*PI*${4 * hertz}*t)+0.2*sin(2*PI*${11 * hertz}*t)+0.1*(random(0)-0.5))`
  return `aevalsrc='${voice}*pow(abs(sin(PI*${3 + (seed % 3)}*t)),2)':s=48000:d=${seconds}`
}

/** A chord that is held, and a drum four times a second. */
export const songSource = ({ seconds, seed }: Timed): string => {
  const hertz = 196 + (seed % 5) * 20
  const chord = `0.12*sin(2*PI*${hertz}*t)+0.1*sin(2*PI*${hertz * 1.25}*t)+0.1*sin(2*PI*${hertz * 1.5}*t)`
  const drum = `0.5*(random(0)-0.5)*exp(-18*mod(t,0.25))+0.5*sin(2*PI*60*t)*exp(-9*mod(t,0.5))`
  return `aevalsrc='${chord}+${drum}|${chord}+0.8*(${drum})':s=48000:d=${seconds}`
}

/** The same, its first two thirds 14 dB quieter. */
export const slowSongSource = ({ seconds, seed }: Timed): string =>
  `${songSource({ seconds, seed })},volume='if(lt(t,${(2 * seconds) / 3}),0.2,1)':eval=frame`

/** Steps and breath. */
export const clipSoundSource = ({ seconds, seed }: Timed): string =>
  `anoisesrc=color=brown:seed=${seed}:amplitude=0.3:r=48000:d=${seconds},tremolo=f=1.5:d=0.9`

import type { Timeline } from '../../src/core/timeline/types.ts'
import { sampleOfFrame } from '../../src/core/audio/grid.ts'

/** The samples of the programme on which its beeps shall begin. */
export const beepStarts = ({ frameRate, intervals }: Timeline): number[] =>
  intervals
    .flatMap(({ cues }) => cues)
    .filter(({ type }) => type === 'countdown' || type === 'go')
    .map(({ atFrame }) => sampleOfFrame({ frame: atFrame, frameRate }))

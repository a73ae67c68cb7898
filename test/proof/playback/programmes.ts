import type { PictureSource } from '../../media/makeProgramme.ts'
import type { ProofArgs } from '../runner/types.ts'
import { seededRandom } from '../../media/seededRandom.ts'

const sources = ['testsrc2', 'mandelbrot', 'smptehdbars'] as const

type ProgrammeArgs = Pick<ProofArgs, 'seed' | 'short'>

/** About 20 s, 5 s when short. */
const framesOf = ({ short }: ProgrammeArgs): number => (short ? 150 : 600)

/** As a burned output is: pieces of lengths that fall on no grid, each a segment of its own. */
export const wholePieces = (args: ProgrammeArgs): PictureSource[] => {
  const random = seededRandom(args.seed)
  const pictures: PictureSource[] = []
  for (let left = framesOf(args); left > 0; left -= pictures.at(-1)!.frames)
    pictures.push({
      source: sources[pictures.length % sources.length]!,
      frames: Math.min(left, 20 + Math.floor(random() * 150)),
    })
  return pictures
}

/** As a clean output is: loops of odd lengths, repeated, the last repetition of each cut after an odd frame. */
export const cutLoops = (args: ProgrammeArgs): PictureSource[] => {
  const random = seededRandom(args.seed)
  const pictures: PictureSource[] = []
  for (let left = framesOf(args); left > 0;) {
    const source = sources[pictures.length % sources.length]!
    const loopFrames = 21 + 2 * Math.floor(random() * 45)
    for (let shown = Math.min(left, loopFrames + 61 + 2 * Math.floor(random() * 20)); shown > 0;) {
      const frames = Math.min(shown, loopFrames)
      pictures.push({ source, frames, loopFrames })
      shown -= frames
      left -= frames
    }
  }
  return pictures
}

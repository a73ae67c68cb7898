/** FFmpeg's sources: what falls on no grid at any speed, is shorter than a second, upright, or of another rate. */
export const clipRecipes = {
  'odd loop': { source: 'testsrc2=size=320x180:rate=30', frames: 47 },
  'shorter than a second': { source: 'testsrc2=size=256x144:rate=25', frames: 9 },
  'slow and upright': { source: 'testsrc2=size=144x256:rate=12', frames: 31 },
  'of television': { source: 'smptehdbars=size=320x240:rate=30000/1001', frames: 101 },
  fast: { source: 'testsrc2=size=180x180:rate=60', frames: 173 },
  'of cinema': { source: 'testsrc2=size=426x180:rate=24000/1001', frames: 271 },
} as const

export type ClipName = keyof typeof clipRecipes
export const clipNames = Object.keys(clipRecipes) as ClipName[] // its keys

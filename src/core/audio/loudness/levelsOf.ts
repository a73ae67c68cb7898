import { integratedLoudness } from './integratedLoudness.ts'

/** domain.md asks for −16 ± 1 LUFS where a voice or music is heard; limiting takes up to 0.3 LU of what is planned. */
const TARGET_LUFS = -15.85
/** Beyond this the music would be noise, or gone. */
const MAX_BED_DB = 12

type LevelsOfArgs = { front: Float64Array; bed: Float64Array }

/**
 * What brings a programme to its loudness: music and clip sounds first, for words and beeps are as loud as they should
 * be; then everything. In steps, so that a small edit seldom changes the level of every chunk: whole decibels for the former,
 * halves for the latter, which alone decides how near the programme comes.
 */
export const levelsOf = ({ bed, front }: LevelsOfArgs): { bedDb: number; gainDb: number } => {
  const missingAt = (bedDb: number): number =>
    TARGET_LUFS - integratedLoudness(front.map((power, i) => power + bed[i]! * 10 ** (bedDb / 10)))
  const bedDb = bed.some((power) => power > 0) ? nearest(missingAt) : 0
  const missing = missingAt(bedDb)
  return {
    bedDb,
    gainDb: Number.isFinite(missing) ? Math.round(2 * missing) / 2 : 0,
  }
}

/** The step from 0 towards the target that comes nearest to it. */
const nearest = (missingAt: (bedDb: number) => number): number => {
  const missing = missingAt(0)
  const direction = Math.sign(missing)
  let best = { bedDb: 0, missing: Math.abs(missing) }
  for (let size = 1; size <= MAX_BED_DB; size++) {
    const left = Math.abs(missingAt(direction * size))
    if (left >= best.missing) break
    best = { bedDb: direction * size, missing: left }
  }
  return best.bedDb
}

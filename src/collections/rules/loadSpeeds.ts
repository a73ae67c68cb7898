import type { Speeds } from '../../core/workout/types.ts'
import type { RepreelSetting } from '../../generated/payload-types.ts'
import type { PayloadRequest } from 'payload'
import { defaultSpeeds } from '../../core/workout/defaultSpeeds.ts'
import { slugs } from '../slugs.ts'

/** The settings' speeds; before somebody saves settings for the first time there is no row. */
export const loadSpeeds = async (req: PayloadRequest): Promise<Speeds> => {
  const { speeds } = await req.payload.db.findGlobal<Partial<RepreelSetting>>({ req, slug: slugs.settings })
  return {
    low: speeds?.low ?? defaultSpeeds.low,
    medium: speeds?.medium ?? defaultSpeeds.medium,
    high: speeds?.high ?? defaultSpeeds.high,
  }
}

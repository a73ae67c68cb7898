import type { Intensity, Speeds } from './types.ts'
import { defaultSpeeds } from './defaultSpeeds.ts'

/** The settings' speeds, with every gap filled: before somebody saves settings for the first time there are none. */
export const speedsOf = (said: { [Name in Intensity]?: number | null } | null | undefined): Speeds => ({
  low: said?.low ?? defaultSpeeds.low,
  medium: said?.medium ?? defaultSpeeds.medium,
  high: said?.high ?? defaultSpeeds.high,
})

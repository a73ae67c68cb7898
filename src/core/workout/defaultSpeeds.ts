import type { Speeds } from './types.ts'

export const defaultSpeeds: Speeds = { low: 0.8, medium: 1, high: 1.25 }

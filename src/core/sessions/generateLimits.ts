import assert from 'node:assert/strict'

/** What generating trainings may take. */
export type GenerateLimits = {
  /** A request waits so long for what is rendered; then it is answered 504. @default 300 */
  seconds: number
  /** Trainings on their way at once, of all clients; above it 503. @default 100 */
  queue: number
  /** How long a training is kept after it was asked for last. @default 24 */
  keepHours: number
  /** What a client's trainings may cost in `windowSeconds`; above it 429. @default 120 */
  cpuSeconds: number
  /** @default 600 */
  windowSeconds: number
}

const defaults: GenerateLimits = {
  seconds: 300,
  queue: 100,
  keepHours: 24,
  cpuSeconds: 120,
  windowSeconds: 600,
}

/** Throws for what can be no limit. */
export const resolveGenerateLimits = (said: {
  [Name in keyof GenerateLimits]?: number | undefined
}): GenerateLimits => {
  const limits = { ...defaults, ...withoutUndefined(said) }
  for (const [name, value] of Object.entries(limits))
    assert(
      typeof value === 'number' && Number.isFinite(value) && value > 0,
      `repreel: \`generate.${name}\` must be a number above 0, got ${JSON.stringify(value)}`,
    )
  return limits
}

const withoutUndefined = (said: object): Partial<GenerateLimits> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))

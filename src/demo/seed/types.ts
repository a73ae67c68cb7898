import type { Payload } from 'payload'

export type SeedContext = {
  payload: Payload
  clipsDir: string
  /** One line for each step that did something or lasts. */
  log: (line: string) => void
  signal?: AbortSignal
}

/** Documents' ids by their content's slug. */
export type Ids = Readonly<Record<string, number>>

/** In the engine's own words; nobody else knows better. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

import type { Ingested } from './findIngested.ts'

export type IngestedLink = { clip: string; original: string | null }

/** Which clip a finding of ingest belongs to, and which original. null: the text is none, or damaged. */
export const linkOfIngested = (text: string): IngestedLink | null => {
  try {
    const { normalised, original } = JSON.parse(text) as Partial<Ingested>
    return normalised ? { clip: normalised.hash, original: original?.key ?? null } : null
  } catch {
    return null
  }
}

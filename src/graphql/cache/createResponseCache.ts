import { LRUCache } from 'lru-cache'

export type KeptAnswer = {
  body: Buffer
  etag: string
  contentType: string
}

export type Made = {
  answer: KeptAnswer
  /** 0: not to be kept. */
  keepMs: number
}

export type CacheFigures = {
  /** Answered without asking the database. */
  hits: number
  /** Asked for the first time, or again after a change. */
  misses: number
  /** Waited for somebody else's miss. */
  shared: number
  /** (hits + shared) ÷ all three; null before the first. */
  hitRatio: number | null
  entries: number
  bytes: number
  maxBytes: number
  /** How often everything was thrown away. */
  changes: number
}

export type ResponseCache = {
  /** `make` runs once for all who ask meanwhile. null: `make` made nothing that others may have. */
  answer: (key: string, make: () => Promise<Made | null>) => Promise<KeptAnswer | null>
  /** What is kept, at once: for answering without a promise. */
  kept: (key: string) => KeptAnswer | undefined
  /** Whatever was read before is not answered any more. */
  changed: () => void
  figures: () => CacheFigures
}

/** What an entry takes besides its text. */
const ENTRY_BYTES = 400

/**
 * Answers by what was asked. A change throws all away: finding out which answers it touches costs more than asking
 * anew, because whoever asks first asks for all.
 */
export const createResponseCache = ({ maxBytes }: { maxBytes: number }): ResponseCache => {
  const kept = new LRUCache<string, KeptAnswer>({
    maxEntrySize: Math.ceil(maxBytes / 4),
    maxSize: maxBytes,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + ENTRY_BYTES,
  })
  const making = new Map<string, Promise<Made | null>>()
  const counts = { changes: 0, hits: 0, misses: 0, shared: 0 }

  const start = (key: string, make: () => Promise<Made | null>): Promise<Made | null> => {
    counts.misses += 1
    const atChange = counts.changes
    const made = make().finally(() => {
      if (making.get(key) === made) making.delete(key)
    })
    making.set(key, made)
    // What was read before a change, and is ready after it, may be old.
    const keep = (result: Made | null): void => {
      if (result && result.keepMs > 0 && counts.changes === atChange)
        kept.set(key, result.answer, { ttl: result.keepMs })
    }
    return made.then((result) => {
      keep(result)
      return result
    })
  }
  const find = (key: string): KeptAnswer | undefined => {
    const found = kept.get(key)
    if (found) counts.hits += 1
    return found
  }
  return {
    answer: async (key, make) => {
      const found = find(key)
      if (found) return found
      const others = making.get(key)
      if (others) counts.shared += 1
      return (await (others ?? start(key, make)))?.answer ?? null
    },
    changed: () => {
      counts.changes += 1
      kept.clear()
      making.clear()
    },
    figures: () => {
      const { changes, hits, misses, shared } = counts
      const asked = hits + misses + shared
      return {
        bytes: kept.calculatedSize,
        changes,
        entries: kept.size,
        hitRatio: asked === 0 ? null : (hits + shared) / asked,
        hits,
        maxBytes,
        misses,
        shared,
      }
    },
    kept: find,
  }
}

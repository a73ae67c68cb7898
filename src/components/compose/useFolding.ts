'use client'
import type { ComposedBlock } from './rows/blocksOf.ts'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { blocksPath } from './rows/paths.ts'

export type Folding = {
  isOpen: (rowId: string) => boolean
  /** One row. */
  set: (rowId: string, isOpen: boolean) => void
  /** All blocks; their rows keep as they were. */
  setAll: (isOpen: boolean) => void
}

/** What differs from the beginning, where blocks are open and items closed. */
type Folded = { closed: readonly string[]; open: readonly string[] }

const unfolded: Folded = { closed: [], open: [] }

/** Which rows are open, remembered for this person and document; by id, so that a row that moves stays as it is. */
export const useFolding = (blocks: readonly ComposedBlock[]): Folding => {
  const { getDocPreferences, setDocFieldPreferences } = useDocumentInfo()
  const [{ closed, open }, setFolded] = useState(unfolded)
  useEffect(() => {
    let isCurrent = true
    void getDocPreferences().then((preferences) => {
      const kept = (preferences as { fields?: Record<string, unknown> } | null)?.fields?.[blocksPath]
      if (isCurrent && isFolded(kept)) setFolded({ closed: kept.closed, open: kept.open })
    })
    return () => {
      isCurrent = false
    }
    // Once: the document's own functions are new ones at every render.
  }, [])
  const blockIds = new Set(blocks.map(({ id }) => id))
  const keep = (next: Folded): void => {
    setFolded(next)
    setDocFieldPreferences(blocksPath, next)
  }
  return {
    isOpen: (rowId) => (blockIds.has(rowId) ? !closed.includes(rowId) : open.includes(rowId)),
    set: (rowId, isOpen) =>
      blockIds.has(rowId)
        ? keep({ closed: toggled(closed, rowId, !isOpen), open })
        : keep({ closed, open: toggled(open, rowId, isOpen) }),
    setAll: (isOpen) => keep({ closed: isOpen ? [] : [...blockIds], open }),
  }
}

const toggled = (ids: readonly string[], id: string, isIn: boolean): string[] => [
  ...ids.filter((each) => each !== id),
  ...(isIn ? [id] : []),
]

const isFolded = (kept: unknown): kept is Folded =>
  typeof kept === 'object' &&
  kept !== null &&
  'closed' in kept &&
  Array.isArray(kept.closed) &&
  'open' in kept &&
  Array.isArray(kept.open)

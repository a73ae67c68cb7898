import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { capRead, type ReadArgs } from './capRead.ts'

/** Whatever is asked for by HTTP has an end; our own code and the host's read what they need. */
const capReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' && operation !== 'readDistinct') return
  // What populates relationships reads all that one answer refers to in one go, and says how deep it is.
  const isPopulation = typeof (args as { currentDepth?: unknown }).currentDepth === 'number'
  if (overrideAccess === true || isPopulation || req.payloadAPI === 'local') return
  return capRead(args as ReadArgs) as typeof args // the same keys, other numbers
}

export const withCappedReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), capReads],
  },
})

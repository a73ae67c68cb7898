import type { CollectionBeforeOperationHook } from 'payload'
import { noteNamedSlugs } from '../../access/namedSlugs.ts'

/** Whoever names an unlisted workout's slug may read it, in whatever way they ask. */
export const noteWhatIsNamed: CollectionBeforeOperationHook = ({ args, req }) => {
  noteNamedSlugs({ req, where: (args as { where?: unknown }).where })
}

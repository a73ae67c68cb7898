import type { CollectionBeforeChangeHook } from 'payload'

/** A new file is neither usable nor invalid until ingest has seen it. What was known of the old one is forgotten. */
export const markClipProcessing: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' || req.file
    ? {
        ...data,
        facts: {},
        loopSegmentKeys: null,
        normalised: {},
        posterKey: null,
        reason: null,
        sound: {},
        status: 'processing',
        warnings: [],
      }
    : data

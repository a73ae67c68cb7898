import type { CollectionBeforeChangeHook } from 'payload'

/** A new file is neither usable nor invalid until ingest has heard it. What was known of the old one is forgotten. */
export const markSoundProcessing: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' || req.file
    ? { ...data, durationMs: null, reason: null, sound: {}, status: 'processing' }
    : data

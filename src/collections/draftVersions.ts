import type { CollectionConfig } from 'payload'

/** Drafts save themselves while an editor types; old versions have an end, or the table grows for ever. */
export const draftVersions: NonNullable<CollectionConfig['versions']> = {
  drafts: { autosave: { interval: 1500 } },
  maxPerDoc: 50,
}

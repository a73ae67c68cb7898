import type { CollectionConfig, Config } from 'payload'
import type { Setting } from './collections/types.ts'
import { collectionsOf } from './collections/collectionsOf.ts'
import { slugs } from './collections/slugs.ts'

/**
 * What the plugin adds to this application. One that has pictures already, as every Payload template does, keeps its
 * own: our fields need nothing of them but that they can be uploaded.
 */
export const collectionsBeside = (config: Config, setting: Setting): CollectionConfig[] => {
  const hasPictures = config.collections?.some(({ slug, upload }) => slug === slugs.media && Boolean(upload))
  return collectionsOf(setting).filter(({ slug }) => !(hasPictures && slug === slugs.media))
}

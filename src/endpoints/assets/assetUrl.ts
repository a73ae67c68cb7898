import type { AssetName } from './assets.ts'

/** Where a page finds a file that it needs. */
export const assetUrl = ({ api, name }: { api: string; name: AssetName }): string =>
  `${api}/repreel/assets/${name}`

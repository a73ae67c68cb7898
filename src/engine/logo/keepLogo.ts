import type { LogoFile } from '../../core/look/brand/logoOf.ts'
import type { ContentStore } from '../../adapters/store/types.ts'
import { writeFile } from 'node:fs/promises'
import { storeNames } from '../storeNames.ts'

type KeepLogoArgs = LogoFile & { store: ContentStore }

/** Puts a brand's logo where every worker finds it. */
export const keepLogo = async ({ logo, png, store }: KeepLogoArgs): Promise<void> => {
  const name = storeNames.logo(logo.hash)
  if (!(await store.use(name))) await store.put(name, (path) => writeFile(path, png))
}

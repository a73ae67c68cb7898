import type { Environment } from '../../server/environment.ts'
import type { FileWords } from './readFileWords.ts'
import { join } from 'node:path'

type StoreFolderOfArgs = { args: Pick<FileWords, 'storeFolder'>; environment: Environment }

/** Not the media folder: a sweep there removes what no version of the CMS needs. */
export const storeFolderOf = ({ args, environment }: StoreFolderOfArgs): string =>
  args.storeFolder ?? join(environment.dataFolder, 'render')

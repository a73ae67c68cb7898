import type { StoreName } from './types.ts'

type MissingArgs = { name: StoreName; where: string }

export const missingFromStore = ({ name: { extension, key, kind }, where }: MissingArgs): Error =>
  new Error(
    `The store ${where} has no ${kind}/${key}.${extension}: it was removed, or this machine has another store`,
  )

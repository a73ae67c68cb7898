import { access } from 'node:fs/promises'

export const canRead = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

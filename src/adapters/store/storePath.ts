import type { StoreName } from './types.ts'
import { join } from 'node:path'

const KEY = /^[0-9a-f]{64}$/
const EXTENSION = /^[a-z0-9]{1,8}$/

/** `<kind>/<first two digits>/<key>.<extension>`: the only place that makes a path of a name, so it checks it. */
export const storePath = ({ root, name }: { root: string; name: StoreName }): string => {
  const { kind, key, extension } = name
  if (!KEY.test(key)) throw new Error(`A key of the store is 64 lower-case hexadecimal digits, got '${key}'`)
  if (!EXTENSION.test(extension))
    throw new Error(
      `An extension in the store is 1 to 8 letters and digits without a dot, got '${extension}'`,
    )
  return join(root, kind, key.slice(0, 2), `${key}.${extension}`)
}

import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'

type ListedInArgs = {
  file: string
  /** The playlist's own, to which its entries are relative. */ path: string
}

/** Every file that a playlist names: its lines, and what stands in `URI="…"`. */
export const listedIn = async ({ file, path }: ListedInArgs): Promise<string[]> => {
  const text = await readFile(file, 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const uris = [...text.matchAll(/URI="([^"]+)"/g)].map(([, uri]) => uri!) // the group is not optional
  return [...lines, ...uris].map((uri) => posix.join(posix.dirname(path), uri))
}

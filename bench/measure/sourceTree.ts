import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 }).trim()

/** Names what the product does now: the tree of `src`, with a hash of what is not committed. */
export const sourceTree = (): string => {
  const tree = git('rev-parse', 'HEAD:src')
  const changed = git('diff', 'HEAD', '--', 'src')
  return changed === '' ? tree : `${tree}+${createHash('sha256').update(changed).digest('hex').slice(0, 12)}`
}

/** For a reader: the commit, and whether anything differs from it. */
export const commitName = (): string => git('describe', '--always', '--dirty')

// Runs after `npm ci` in a clone: git is told of our pre-commit hook. An install never fails for it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

const configuredPath = () => {
  try {
    return git('config', 'core.hooksPath')
  } catch {
    return ''
  }
}

try {
  // Somebody else's hooks stay: a person may keep their own.
  if (existsSync(`${root}/.git`) && configuredPath() === '') git('config', 'core.hooksPath', '.githooks')
} catch (error) {
  console.warn(`The pre-commit hook was not installed: ${error.message}`)
}

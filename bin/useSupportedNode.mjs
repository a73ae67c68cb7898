// Import this first. Repreel's files are TypeScript that Node 24 runs as it is; an older Node hands over to the
// one that npm has put beside us (optionalDependencies). Plain JavaScript of 2020: it must run in any Node.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const handedOver = 'REPREEL_NODE_HANDED_OVER'

if (!process.features.typescript) await handOver()

async function handOver() {
  const packaged = packagedNode()
  if (!packaged || process.env[handedOver]) fail()
  const child = spawn(packaged, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, [handedOver]: '1' },
  })
  // Ctrl-C reaches the child by the terminal; what comes to us alone is passed on. Either way the child decides.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  await new Promise(() => {
    child.once('error', fail)
    child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
  })
}

function packagedNode() {
  const name = `node-${process.platform}-${process.arch}`
  const path = join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules', name, 'bin', 'node')
  return existsSync(path) ? path : undefined
}

function fail() {
  console.error(
    `Repreel needs Node 22.18 or newer (24 is best), and this is ${process.version}. Run "npm ci" without ` +
      '--omit=optional to get it (Linux), or install Node 24 from https://nodejs.org.',
  )
  process.exit(1)
}

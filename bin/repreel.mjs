#!/usr/bin/env node
import './useSupportedNode.mjs'

const { runCommand } = await import('../src/cli/runCommand.ts')
// Not exitCode: Payload's database adapter keeps one connection open for ever.
process.exit(await runCommand(process.argv.slice(2)))

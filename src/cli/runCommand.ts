import { FontError } from '../adapters/fonts/FontError.ts'
import { OperatorError } from '../server/OperatorError.ts'
import { type Command, commands } from './commands.ts'

/** Runs `repreel <name> …` and answers the exit code. */
export const runCommand = async ([name, ...args]: string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    console.error(`There is no command "${name}". The commands are: ${Object.keys(commands).join(', ')}.`)
    return 1
  }
  if (args.includes('--help') && !command.hasOwnHelp) return helpOn({ command, name })
  try {
    return await command.run(args)
  } catch (error) {
    // A stack helps nobody who has only forgotten a variable, and is all we have when we are wrong.
    console.error(error instanceof OperatorError || error instanceof FontError ? error.message : error)
    return 1
  }
}

const helpOn = ({ command, name }: { command: Command; name: string }): number => {
  console.log(`Usage: npx repreel ${[name, command.words].filter(Boolean).join(' ')}\n\n${command.summary}`)
  return 0
}

const help = (): number => {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  console.log(['Usage: npx repreel <command> [--help]', '', ...lines].join('\n'))
  return 0
}

import { execFile } from 'node:child_process'
import { dirname, delimiter } from 'node:path'
import { promisify } from 'node:util'

export type RunInArgs = { args: string[]; cwd: string; program: string; variables?: Record<string, string> }

/** Runs a program to its end in the consumer's folder; rejects with all that it said. */
export const runIn = async ({ args, cwd, program, variables }: RunInArgs): Promise<string> => {
  try {
    const options = { cwd, env: consumerEnv(variables), maxBuffer: 64 * 1024 * 1024 }
    return (await promisify(execFile)(program, args, options)).stdout
  } catch (error) {
    const { stderr, stdout } = error as { stderr?: string; stdout?: string }
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout ?? ''}\n${stderr ?? ''}`, {
      cause: error,
    })
  }
}

/** The consumer has a new Node of its own choice, and none of what npm tells our own scripts. */
export const consumerEnv = (variables: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
  NEXT_TELEMETRY_DISABLED: '1',
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  ...variables,
})

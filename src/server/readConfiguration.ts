import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, readEnvironment } from './environment.ts'

/** The variables of this process and, for those not set there, of `.env` in the root. */
export const readConfiguration = (root: string): Environment => {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readEnvironment({ root, variables: process.env })
}

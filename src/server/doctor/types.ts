import type { Environment } from '../environment.ts'

/** What one check found. */
export type Finding = {
  /** What was looked at, e.g. `FFmpeg`. */
  subject: string
  /** `problem`: Repreel cannot run so. `warning`: it can, with less. */
  state: 'ok' | 'warning' | 'problem'
  /** What is there, or what is wrong, with the figure. */
  detail: string
  /** The exact command or step that mends it. */
  remedy?: string
}

export type Check = (environment: Environment) => Promise<Finding[]>

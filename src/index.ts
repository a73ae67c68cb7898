export { repreel } from './plugin.ts'
export type { RepreelOptions } from './options.ts'
export type { Role } from './access/roles.ts'
export { RepreelConfigError } from './errors.ts'

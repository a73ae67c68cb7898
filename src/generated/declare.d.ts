import type { Config } from './payload-types.ts'

/** Gives this repository's code Payload's types; kept out of the package, whose host has its own. */
declare module 'payload' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- module augmentation needs an interface
  export interface GeneratedTypes extends Config {}
}

import { hostname } from 'node:os'

/** Says whose it is, so that what a process left behind is known. */
export const attemptName = (id: string): string => `${hostname()}-${process.pid}-${id}`

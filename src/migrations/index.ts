import * as initial from './initial.ts'

export const migrations = [{ name: 'initial', up: initial.up, down: initial.down }]

import * as initial from './initial.ts'
import * as search from './search.ts'

export const migrations = [
  { name: 'initial', up: initial.up, down: initial.down },
  { name: 'search', up: search.up, down: search.down },
]

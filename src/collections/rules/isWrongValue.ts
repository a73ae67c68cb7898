import type { Issue } from '../../core/workout/issue.ts'

const wrongValues: ReadonlySet<Issue['key']> = new Set([
  'list.many',
  'list.twice',
  'muscles.twice',
  'number.range',
  'number.whole',
  'tempo.format',
  'text.long',
  'trim.order',
  'variants.both',
  'variants.cycle',
  'variants.self',
] as const)

/** Whether the value itself is wrong, whatever else is still to be filled in. */
export const isWrongValue = ({ key }: Pick<Issue, 'key'>): boolean => wrongValues.has(key)

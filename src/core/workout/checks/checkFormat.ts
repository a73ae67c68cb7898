import type { Issue } from '../issue.ts'
import type { BlockTimeField } from '../formatUses.ts'
import type { BlockContext } from './itemContext.ts'
import { exerciseItems } from '../../timeline/exerciseItems.ts'
import { tabata } from '../../timeline/tabata.ts'
import { formatUses } from '../formatUses.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'
import { formatWord } from './formatWord.ts'

type FormatContext = BlockContext & { path: string }

/** What a block's format asks of the block itself. */
export const checkFormat = (context: FormatContext): Issue[] => [
  ...timeCap(context),
  ...tabataCount(context),
  ...figures.flatMap((name) => unused({ ...context, name })),
]

const figures: readonly BlockTimeField[] = [
  'rounds',
  'workSeconds',
  'restSeconds',
  'restBetweenRoundsSeconds',
  'intervalSeconds',
  'timeCapSeconds',
]

const timeCap = ({ block: { format, timeCapSeconds }, path }: FormatContext): Issue[] => {
  if (timeCapSeconds !== null || !formatUses[format].includes('timeCapSeconds')) return []
  const { max, min } = limits.block.timeCapSeconds
  const params = { format: formatWord(format), max, min }
  return [issueOf({ path: `${path}.timeCapSeconds`, key: 'format.noTimeCap', params })]
}

const tabataCount = ({ block, path }: FormatContext): Issue[] => {
  const value = exerciseItems(block).length
  return block.format === 'tabata' && value > tabata.works
    ? [issueOf({ path: `${path}.items`, key: 'tabata.tooMany', params: { value } })]
    : []
}

/** A figure without effect is said to be so; in a tabata it contradicts the format, and is refused. */
const unused = ({
  block: { format },
  blockModel,
  name,
  path,
}: FormatContext & { name: BlockTimeField }): Issue[] => {
  const value = blockModel[name] ?? null
  const field = `field.${name}` as const
  if (value === null || formatUses[format].includes(name) || saysTheSame({ format, name, value })) return []
  return format === 'tabata' && (name === 'workSeconds' || name === 'restSeconds')
    ? [issueOf({ path: `${path}.${name}`, key: 'tabata.times', params: { field, value } })]
    : [
        issueOf({
          path: `${path}.${name}`,
          key: 'format.unused',
          level: 'warning',
          params: { field, format: formatWord(format), value },
        }),
      ]
}

type SaysTheSameArgs = { format: BlockContext['block']['format']; name: BlockTimeField; value: number }

/** One round is what a form that has never been touched says. */
const saysTheSame = ({ format, name, value }: SaysTheSameArgs): boolean => {
  if (name === 'rounds' && value === 1) return true
  if (format !== 'tabata') return false
  const fixed: Partial<Record<BlockTimeField, number>> = {
    rounds: tabata.works,
    workSeconds: tabata.workSeconds,
    restSeconds: tabata.restSeconds,
  }
  return fixed[name] === value
}

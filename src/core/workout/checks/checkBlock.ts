import type { Issue } from '../issue.ts'
import type { BlockContext } from './itemContext.ts'
import { exerciseItems } from '../../timeline/exerciseItems.ts'
import { limits } from '../limits.ts'
import { checkCount } from './checkCount.ts'
import { checkFormat } from './checkFormat.ts'
import { checkItem } from './checkItem.ts'
import { checkNumber } from './checkNumber.ts'
import { checkText } from './checkText.ts'

const figures = [
  'rounds',
  'workSeconds',
  'restSeconds',
  'restBetweenRoundsSeconds',
  'intervalSeconds',
  'timeCapSeconds',
  'restAfterSeconds',
] as const

export const checkBlock = ({ path, ...context }: BlockContext & { path: string }): Issue[] => {
  const { block, blockModel } = context
  const inTurn = exerciseItems(block)
  return [
    ...checkText({
      field: 'field.name',
      limit: limits.block.nameCharacters,
      path: `${path}.name`,
      value: blockModel.name,
    }),
    ...figures.flatMap((name) =>
      checkNumber({
        field: `field.${name}`,
        limit: limits.block[name],
        path: `${path}.${name}`,
        value: blockModel[name],
      }),
    ),
    ...checkCount({
      field: 'field.items',
      length: block.items.length,
      limit: limits.block.items,
      path: `${path}.items`,
    }),
    ...checkFormat({ path, ...context }),
    ...block.items.flatMap((item, i) =>
      checkItem({
        ...context,
        item,
        model: blockModel.items![i]!, // the snapshot has one item for each of the model's
        path: `${path}.items.${i}`,
        turn: { count: inTurn.length, index: item.kind === 'exercise' ? inTurn.indexOf(item) : -1 },
      }),
    ),
  ]
}

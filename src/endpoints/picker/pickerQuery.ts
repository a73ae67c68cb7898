import { z } from 'zod'
import { MOST_CARDS } from '../../core/workout/mostCards.ts'
import { vocabulary } from '../../fields/vocabulary.ts'

/** Of a query string: once, several times, or with commas. */
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess(
      (value) =>
        (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((each) =>
          typeof each === 'string' ? each.split(',') : each,
        ),
      z.array(item).min(1).max(40),
    )
    .optional()

export const MOST_PER_PAGE = 100

export const pickerQuery = z.strictObject({
  q: z.string().max(100).default('').describe('Words of names, of other names, of categories.'),
  category: list(z.string().min(1).max(64)).describe('Ids of categories.'),
  level: list(z.enum(vocabulary.level)),
  impact: list(z.enum(vocabulary.impact)),
  equipment: list(z.enum([...vocabulary.equipment, 'none'])).describe('none: what needs no equipment.'),
  muscles: list(z.enum(vocabulary.muscle)),
  noJump: z.enum(['true', 'false']).default('false').describe('Nothing of high impact.'),
  page: z.coerce.number().int().min(1).max(MOST_CARDS).default(1),
  limit: z.coerce.number().int().min(1).max(MOST_PER_PAGE).default(48),
  locale: z.string().max(35).optional().describe('Of the names that are shown; all languages are searched.'),
  'fallback-locale': z.string().max(35).optional(),
})

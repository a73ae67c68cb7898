import { z } from 'zod'
import { searchKinds, searchSorts } from '../../core/search/types.ts'
import { wordsOf } from '../../core/search/wordsOf.ts'
import { vocabulary } from '../../fields/vocabulary.ts'

/** Each word is looked up by itself. */
const MOST_WORDS = 12

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

const whole = ({ max, min }: { max: number; min: number }) => z.coerce.number().int().min(min).max(max)

/** What may be asked of search, in a query string and as GraphQL's arguments. A name that is not here is refused. */
export const searchQuery = z
  .strictObject({
    q: z
      .string()
      .max(100)
      .refine((q) => wordsOf(q).length <= MOST_WORDS, `at most ${MOST_WORDS} words`)
      .default('')
      .describe(
        'Words of titles, other names, categories, tags and texts, in any language. Accents do not count, and typing errors are forgiven. Default: everything.',
      ),
    kind: z.enum(searchKinds).optional().describe('Default: both.'),
    category: list(z.string().min(1).max(100)).describe('Slugs of categories.'),
    level: list(z.enum(vocabulary.level)),
    goal: list(z.enum(vocabulary.goal)).describe('Of workouts.'),
    equipment: list(z.enum([...vocabulary.equipment, 'none'])).describe(
      'What is used. none: what needs no equipment.',
    ),
    impact: list(z.enum(vocabulary.impact)).describe('Of a workout the highest of its exercises.'),
    muscles: list(z.enum(vocabulary.muscle)),
    minMinutes: z.coerce.number().min(0).max(1440).optional().describe('Of workouts: the shortest video.'),
    maxMinutes: z.coerce.number().min(0).max(1440).optional().describe('Of workouts: the longest video.'),
    locale: z
      .string()
      .max(35)
      .optional()
      .describe('Its titles are shown and come first; all languages are searched. Default: the site’s own.'),
    page: whole({ max: 10_000, min: 1 }).default(1),
    limit: whole({ max: 100, min: 1 }).default(20),
    sort: z
      .enum(searchSorts)
      .optional()
      .describe('Default: relevance where something is searched for, newest otherwise.'),
  })
  .superRefine((asked, context) => {
    const wrong = (path: keyof typeof asked, message: string): void =>
      context.addIssue({ code: 'custom', input: asked[path], message, path: [path] })
    for (const path of ofWorkouts)
      if (asked.kind === 'exercise' && asked[path] !== undefined) wrong(path, 'exercises have none')
    if (asked.kind === 'exercise' && (asked.sort === 'shortest' || asked.sort === 'longest'))
      wrong('sort', 'exercises have no length')
    if (asked.sort === 'relevance' && asked.q === '') wrong('sort', 'there is none without q')
    if ((asked.minMinutes ?? 0) > (asked.maxMinutes ?? Infinity))
      wrong('minMinutes', `more than maxMinutes, which is ${asked.maxMinutes}`)
  })

const ofWorkouts = ['goal', 'minMinutes', 'maxMinutes'] as const

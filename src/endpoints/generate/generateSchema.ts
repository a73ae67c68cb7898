import { z } from 'zod'
import { vocabulary } from '../../fields/vocabulary.ts'
import { limits } from '../../core/workout/limits.ts'

const ranged = ({ max, min }: { max: number; min: number }) => z.number().int().min(min).max(max)
const name = z.string().min(1).max(100)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(60)
const some = <Item extends z.ZodType>(item: Item) => list(item).min(1)
const flag = z.boolean().default(false)

/** What a training may be asked for with. A member that is not here is refused: nothing is accepted and ignored. */
const members = z.strictObject({
  seed: z
    .union([z.string().max(100), z.number().int()])
    .optional()
    .describe('Another seed, another choice; the same seed and request, the same training. Default: 0.'),
  durationMinutes: ranged({ min: 1, max: 120 })
    .optional()
    .describe(
      'How long the video shall be: to the second where pauses may make up for what whole exercises leave, else as near as they come. Either this or exercises.',
    ),
  exercises: some(name)
    .optional()
    .describe(
      'Slugs or ids, in order; nothing of the main part is then chosen. Either this or durationMinutes.',
    ),
  intensity: z
    .enum(vocabulary.pace)
    .default('medium')
    .describe('The clips’ playback speed, as in a workout.'),
  workSeconds: ranged(limits.block.workSeconds).default(40),
  restSeconds: ranged(limits.block.restSeconds)
    .optional()
    .describe(
      '0: no rest. Default: 20, where durationMinutes is asked give or take 10, so that the video is so long.',
    ),
  rounds: ranged(limits.block.rounds).default(1),
  levels: some(z.enum(vocabulary.level)).optional(),
  exerciseIntensities: some(z.enum(vocabulary.intensity)).optional().describe('The effort of the main part.'),
  noJump: flag.describe('No exercise of high impact.'),
  noRepeat: flag.describe('No exercise twice: each round has others. Two sides count once.'),
  quiet: flag.describe('Quiet exercises only.'),
  equipment: list(z.enum(vocabulary.equipment))
    .optional()
    .describe('What is at hand; an empty list is bodyweight alone. Default: anything.'),
  avoid: list(z.enum(vocabulary.contraindication)).default([]).describe('Contraindications.'),
  positions: some(z.enum(vocabulary.position)).optional(),
  focus: some(z.enum(vocabulary.muscle))
    .optional()
    .describe('Muscles that each exercise of the main part trains.'),
  warmUp: flag,
  coolDown: flag,
  include: list(name).default([]).describe('Slugs or ids that must be in the main part.'),
  exclude: list(name).default([]).describe('Slugs or ids that must not be chosen.'),
  locale: z.string().max(35).optional().describe('A language of the site. Default: its default language.'),
  aspect: z.enum(['16:9', '9:16', '1:1']).default('16:9'),
  height: z
    .union([z.literal(1080), z.literal(720), z.literal(480)])
    .default(720)
    .describe('Of the shorter side, in pixels.'),
  look: z
    .enum(vocabulary.look)
    .default('clean')
    .describe(
      'burned: with name, clock and all; without a key only for lengths of work that the catalogue’s videos have.',
    ),
  voice: z.enum(vocabulary.voiceLevel).default('off').describe('What is spoken; beeps are always heard.'),
})

type Asked = z.infer<typeof members>

/** `POST /api/generate-workout-video`, and the GraphQL mutation `generateWorkout`. */
export const generateSchema = members.check((context) => {
  for (const [path, message] of meaningless(context.value))
    context.issues.push({ code: 'custom', input: context.value, message, path: [path] })
})

/** What one member makes of another: a value that would change nothing is a mistake of whoever sends it. */
const meaningless = (asked: Asked): Array<[keyof Asked, string]> => {
  const { coolDown, durationMinutes, exercises, include, seed, warmUp } = asked
  const found: Array<[keyof Asked, string]> = []
  if (exercises === undefined && durationMinutes === undefined)
    found.push(['durationMinutes', 'say durationMinutes, or name exercises'])
  if (exercises === undefined) return found
  if (durationMinutes !== undefined)
    found.push(['durationMinutes', 'exercises says how long it is: leave out one of the two'])
  if (include.length > 0) found.push(['include', 'exercises says what is in it: leave out include'])
  if (seed !== undefined && !warmUp && !coolDown)
    found.push(['seed', 'exercises leaves nothing to choose: leave out seed, or ask for warmUp or coolDown'])
  return found
}

import type { Filter, GeneratorExercise, GeneratorParams, Part } from './types.ts'

type FiltersOfArgs = { params: GeneratorParams; part: Part }

type Passes = Filter['passes']

/**
 * What an exercise of this part must satisfy, in the order in which the answer tells it. Effort and focus are asked of
 * the main part: a warm-up of high effort is none. What nobody has said of an exercise does not satisfy a filter, but for
 * the modality.
 */
export const filtersOf = ({ params, part }: FiltersOfArgs): Filter[] => {
  const asked: Array<Filter | null> = [
    { name: 'clip', value: true, passes: ({ clip }) => clip !== null },
    params.exclude.length > 0
      ? { name: 'exclude', value: params.exclude, passes: (one) => !isNamed(one, params.exclude) }
      : null,
    oneOf('levels', params.levels, ({ level }) => level),
    params.noJump ? { name: 'noJump', value: true, passes: ({ impact }) => isNoJump(impact) } : null,
    params.quiet ? { name: 'quiet', value: true, passes: ({ noise }) => noise === 'quiet' } : null,
    params.equipment && {
      name: 'equipment',
      value: params.equipment,
      passes: (one) => one.equipmentValues.every((needed) => params.equipment!.includes(needed)),
    },
    params.avoid.length > 0
      ? {
          name: 'avoid',
          value: params.avoid,
          passes: (one) => !one.contraindications.some((each) => params.avoid.includes(each)),
        }
      : null,
    oneOf('positions', params.positions, ({ position }) => position),
    ...(part === 'main' ? ofMain(params) : []),
    { name: 'modality', value: modalities[part].value, passes: modalities[part].passes },
  ]
  return asked.filter((filter) => filter !== null)
}

export const isNamed = ({ id, slug }: GeneratorExercise, names: readonly string[]): boolean =>
  names.includes(slug) || names.includes(id)

const isNoJump = (impact: GeneratorExercise['impact']): boolean => impact !== null && impact !== 'high'

const ofMain = (params: GeneratorParams): Array<Filter | null> => [
  oneOf('exerciseIntensities', params.exerciseIntensities, ({ effort }) => effort),
  params.focus && {
    name: 'focus',
    value: params.focus,
    passes: ({ muscles }) => muscles.some((muscle) => params.focus!.includes(muscle)),
  },
]

const oneOf = (
  name: 'levels' | 'positions' | 'exerciseIntensities',
  values: readonly string[] | null,
  of: (exercise: GeneratorExercise) => string | null,
): Filter | null => {
  if (!values) return null
  const passes: Passes = (exercise) => {
    const said = of(exercise)
    return said !== null && values.includes(said)
  }
  return { name, value: values, passes }
}

const still = ['stretching', 'breathing']
const gentle = ['mobility', 'cardio', 'balance']
const calming = ['stretching', 'yoga', 'breathing', 'mobility']

/** Stretching belongs to the end, and a start is gentle. */
const modalities: Record<Part, { value: string; passes: Passes }> = {
  warmUp: {
    value: 'mobility, cardio or balance, without a jump or high effort',
    passes: ({ effort, impact, modality }) =>
      modality !== null && gentle.includes(modality) && isNoJump(impact) && effort !== 'high',
  },
  main: {
    value: 'neither stretching nor breathing',
    passes: ({ modality }) => modality === null || !still.includes(modality),
  },
  coolDown: {
    value: 'stretching, yoga, breathing or mobility',
    passes: ({ modality }) => modality !== null && calming.includes(modality),
  },
}

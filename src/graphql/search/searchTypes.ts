import type { GraphQLNullableType } from 'graphql'
import type { GraphQLExtension } from 'payload'
import { searchSorts } from '../../core/search/types.ts'
import { vocabulary } from '../../fields/vocabulary.ts'

export type GraphQL = Parameters<GraphQLExtension>[0]
export type SearchTypes = ReturnType<typeof searchTypes>

/** What both searches take and answer. Made once a schema: GraphQL knows types by their names. */
export const searchTypes = (graphql: GraphQL) => {
  const { GraphQLFloat, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const required = <Type extends GraphQLNullableType>(type: Type) => new GraphQLNonNull(type)
  const some = <Type extends GraphQLNullableType>(type: Type) => new GraphQLList(required(type))
  const described = <Type>(type: Type, description: string) => ({ description, type })
  const text = (description: string) => described(required(GraphQLString), description)
  const int = (description: string) => described(required(GraphQLInt), description)
  const listOf = <Type extends GraphQLNullableType>(type: Type, description: string) =>
    described(required(some(type)), description)
  const words = wordsOf(graphql)
  const { equipment, goal, impact, level, muscle, sort } = words

  const part = new graphql.GraphQLObjectType({
    description: 'A piece of a text.',
    fields: {
      isMatch: described(required(graphql.GraphQLBoolean), 'Whether it was searched for.'),
      text: text('Plain text: escape it where you show it.'),
    },
    name: 'SearchHighlight',
  })
  const match = new graphql.GraphQLObjectType({
    description: 'Where the words were found.',
    fields: {
      field: described(required(words.field), 'In which of its texts.'),
      highlight: listOf(part, 'That text in pieces; of a long one the part round the words.'),
      locale: text('The language of that text.'),
    },
    name: 'SearchMatch',
  })
  const category = new graphql.GraphQLObjectType({
    description: 'A category.',
    fields: { name: text('In the language asked for.'), slug: text('As the argument `category` takes it.') },
    name: 'SearchCategory',
  })
  const count = (name: string, ofWhat: string, hasName: boolean) =>
    new graphql.GraphQLObjectType({
      description: `How many there are of ${ofWhat}.`,
      fields: {
        count: int('As if nothing had been asked of this property.'),
        value: text('As the argument takes it.'),
        ...(hasName && { name: text('In the language asked for.') }),
      },
      name,
    })
  const facets = new graphql.GraphQLObjectType({
    description: 'How many there are of each value, the most frequent first.',
    fields: {
      category: listOf(count('SearchCategoryCount', 'a category', true), 'By category.'),
      equipment: listOf(count('SearchEquipmentCount', 'a piece of equipment', false), 'By equipment.'),
      level: listOf(count('SearchLevelCount', 'a level', false), 'By level.'),
    },
    name: 'SearchFacets',
  })
  const minutes = (which: string) => described(GraphQLFloat, `Of the ${which} video.`)
  return {
    args: {
      q: described(
        GraphQLString,
        'Words of titles, other names, categories, tags and texts. Default: everything.',
      ),
      category: described(some(GraphQLString), 'Slugs; any of them.'),
      level: described(some(level), 'Any of them.'),
      equipment: described(some(equipment), 'Any of them.'),
      impact: described(some(impact), 'Any of them.'),
      muscles: described(some(muscle), 'Any of them.'),
      locale: described(GraphQLString, 'Titles are in it, and its texts come first. Default: the request’s.'),
      page: described(GraphQLInt, 'From 1, the default.'),
      limit: { ...described(GraphQLInt, 'Hits a page, 1 to 100.'), defaultValue: 20 },
      sort: described(sort, 'Default: relevance where something is searched for, newest otherwise.'),
    },
    workoutArgs: {
      goal: described(some(goal), 'Any of them.'),
      maxMinutes: minutes('longest'),
      minMinutes: minutes('shortest'),
    },
    described,
    facets,
    hitFields: {
      id: described(required(graphql.GraphQLID), 'Of the document.'),
      slug: text('Of the document.'),
      title: text('In the language asked for, else the default one, else one that it has.'),
      level: described(level, 'How hard it is.'),
      impact: described(impact, 'How hard feet land; of a workout the highest of its exercises.'),
      categories: listOf(category, 'What it belongs to.'),
      equipment: listOf(equipment, 'What it needs; empty: nothing.'),
      muscles: listOf(muscle, 'What it trains.'),
      match: described(match, 'null where nothing was searched for.'),
    },
    int,
    listOf,
    required,
    sort,
    text,
    workoutHitFields: {
      goal: described(goal, 'What it is for.'),
      posterUrl: described(GraphQLString, 'A picture of its video.'),
      seconds: described(GraphQLFloat, 'How long its video is.'),
    },
  }
}

const wordsOf = ({ GraphQLEnumType }: GraphQL) => {
  const enumOf = (name: string, description: string, values: readonly string[]) =>
    new GraphQLEnumType({
      description,
      name,
      values: Object.fromEntries(values.map((value) => [value, { value }])),
    })
  return {
    equipment: enumOf('SearchEquipment', 'What is used; none: no equipment.', [
      ...vocabulary.equipment,
      'none',
    ]),
    field: enumOf('SearchMatchField', 'A text in which words are found.', [
      ...['title', 'shortName', 'alias', 'tag', 'category'],
      ...['summary', 'description', 'instruction', 'cue'],
    ]),
    goal: enumOf('SearchGoal', 'What a workout is for.', vocabulary.goal),
    impact: enumOf('SearchImpact', 'How hard feet land.', vocabulary.impact),
    level: enumOf('SearchLevel', 'How hard it is.', vocabulary.level),
    muscle: enumOf('SearchMuscle', 'What is trained.', vocabulary.muscle),
    sort: enumOf('SearchSort', 'The order of hits.', searchSorts),
  }
}

import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql'
import type { GraphQLModule } from '../types.ts'
import { textsOfArguments } from './describeRoots.ts'
import { textsOfFields } from './textsOfFields.ts'
import { textsOfTypes } from './textsOfTypes.ts'

/** What Payload derives from every collection alike: pages, counts, filters, inputs, permissions. */
const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/__status$/, 'Whether it is a draft or published.'],
  [/_publishedLocale$/, 'A language.'],
  [/_where(_and|_or)?$/, 'Conditions; a document must meet all of them.'],
  [/_operator$/, 'Conditions on one field.'],
  [/^count/, 'How many documents match.'],
  [
    /DocAccess|Access$|Fields(_|$)|_(Create|Read|Update|Delete|ReadVersions|Unlock)$/,
    'What the reader may do; as Payload has it.',
  ],
  [/^versions/, 'A page of earlier states of documents.'],
  [/Version$/, 'An earlier state of a document.'],
  [/Version_Version$/, 'What a document was.'],
  [/_Renders$/, 'A page of a workout’s renders.'],
  [/^mutation.*Input$/, 'What is written.'],
  [/(_Input|MutationInput|_Update|_MutationInput)$/, 'The same values, as they are written or looked for.'],
  [/_RelationTo$/, 'Which collection.'],
  [/_Relationship(Input)?$/, 'A document of one of several collections.'],
]

const operators: Readonly<Record<string, string>> = {
  all: 'Has all of these.',
  contains: 'Has this in it.',
  equals: 'Is this.',
  exists: 'Whether there is a value.',
  greater_than: 'Is more, or later.',
  greater_than_equal: 'Is this, more or later.',
  in: 'Is one of these.',
  intersects: 'Meets this shape.',
  less_than: 'Is less, or earlier.',
  less_than_equal: 'Is this, less or earlier.',
  like: 'Has all these words in it, in any order.',
  near: 'Is near this place.',
  not_equals: 'Is not this.',
  not_in: 'Is none of these.',
  not_like: 'Has these words not in it.',
  within: 'Lies within this shape.',
}

const pages: Readonly<Record<string, string>> = {
  docs: 'The documents of this page.',
  hasNextPage: 'Whether a page follows.',
  hasPrevPage: 'Whether a page comes before.',
  limit: 'How many documents a page has.',
  nextPage: 'The number of the page that follows; null where none does.',
  offset: 'How many documents come before this page.',
  page: 'The number of this page, from 1.',
  pagingCounter: 'The place of this page’s first document among all, from 1.',
  prevPage: 'The number of the page before; null where there is none.',
  totalDocs: 'How many documents match.',
  totalPages: 'How many pages there are.',
}

export const describeByRule = ({
  graphql,
  type,
}: {
  graphql: GraphQLModule
  type: GraphQLNamedType
}): void => {
  const isPage =
    type instanceof graphql.GraphQLObjectType &&
    ('docs' in type.getFields() || 'totalDocs' in type.getFields())
  type.description ??=
    textsOfTypes[type.name] ??
    rules.find(([pattern]) => pattern.test(type.name))?.[1] ??
    (isPage ? 'A page of documents.' : null)
  if (type instanceof graphql.GraphQLEnumType)
    for (const value of type.getValues()) value.description ??= `\`${String(value.value)}\`.`
  if (!(type instanceof graphql.GraphQLObjectType || type instanceof graphql.GraphQLInputObjectType)) return
  const known: Record<string, GraphQLField<unknown, unknown> | GraphQLInputField> = type.getFields()
  for (const field of Object.values(known)) {
    field.description ??= textOfField({ field: field.name, isPage, type: type.name })
    if ('args' in field) for (const arg of field.args) arg.description ??= textsOfArguments[arg.name] ?? null
  }
}

type TextOfFieldArgs = { field: string; isPage: boolean; type: string }

const textOfField = ({ field, isPage, type }: TextOfFieldArgs): string | null => {
  if (/_operator$/.test(type)) return operators[field] ?? null
  if (/_where(_and|_or)?$/.test(type)) return textOfCondition(field)
  return textsOfFields[`${type}.${field}`] ?? (isPage ? pages[field] : null) ?? textsOfFields[field] ?? null
}

const textOfCondition = (field: string): string => {
  if (field === 'AND') return 'All of these hold.'
  if (field === 'OR') return 'One of these holds.'
  return `On \`${field.replaceAll('__', '.')}\`.`
}

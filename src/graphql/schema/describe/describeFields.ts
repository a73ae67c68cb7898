import type { Field, Tab } from 'payload'
import type { GraphQLEnumType, GraphQLNamedType } from 'graphql'
import type { GraphQLModule } from '../types.ts'
import { textOf } from './textOf.ts'
import { textsOfFields } from './textsOfFields.ts'

type DescribeFieldsArgs = { fields: readonly Field[]; graphql: GraphQLModule; type: GraphQLNamedType }

/** Says of a type's fields, and of those inside them, what the admin panel says to editors, where we say nothing else. */
export const describeFields = ({ fields, graphql, type }: DescribeFieldsArgs): void => {
  if (!(type instanceof graphql.GraphQLObjectType || type instanceof graphql.GraphQLInputObjectType)) return
  const known = type.getFields()
  for (const field of flattened(fields)) {
    const described = known[field.name]
    if (!described) continue
    const said = textsOfFields[`${type.name}.${field.name}`] ?? textsOfFields[field.name] ?? textOf(field)
    described.description ??= said
    const inner = graphql.getNamedType(described.type)
    if (inner instanceof graphql.GraphQLEnumType) describeEnum({ field, said, type: inner })
    if (field.inner) describeFields({ fields: field.inner, graphql, type: inner })
    if (field.inner) inner.description ??= said
  }
}

type Flat = {
  name: string
  label?: unknown
  help?: unknown
  options?: readonly unknown[]
  inner?: readonly Field[]
}

/** Rows, and tabs without a name, are no data. */
const flattened = (fields: readonly Field[]): Flat[] => fields.flatMap((field) => flatOf(field))

const flatOf = (field: Field | Tab): Flat[] => {
  if ('tabs' in field) return field.tabs.flatMap(flatOf)
  const name = 'name' in field && typeof field.name === 'string' ? field.name : null
  const inner = 'fields' in field ? field.fields : undefined
  if (name === null) return inner ? flattened(inner) : []
  const help =
    ('description' in field && field.description) ||
    ('admin' in field && (field.admin as { description?: unknown })?.description)
  return [
    {
      help,
      inner,
      label: 'label' in field ? field.label : undefined,
      name,
      options: 'options' in field ? field.options : undefined,
    },
  ]
}

type DescribeEnumArgs = { field: Flat; said: string | null; type: GraphQLEnumType }

const describeEnum = ({ field, said, type }: DescribeEnumArgs): void => {
  type.description ??= said
  const labels = new Map(
    (field.options ?? []).map((option) =>
      typeof option === 'string'
        ? ([option, option] as const)
        : ([
            (option as { value: string }).value,
            textOf({ label: (option as { label: unknown }).label, name: '' }),
          ] as const),
    ),
  )
  for (const value of type.getValues()) value.description ??= labels.get(String(value.value)) ?? null
}

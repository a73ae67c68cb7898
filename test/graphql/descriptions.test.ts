import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql'
import { configToSchema } from '@payloadcms/graphql'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload
let types: GraphQLNamedType[]

beforeAll(async () => {
  cms = await openTestPayload()
  const { schema } = configToSchema(cms.payload.config) as { schema: GraphQLSchema }
  types = Object.values(schema.getTypeMap()).filter((type) => !isPayloads(type))
})
afterAll(() => cms.close())

/** Users, preferences, and what may be done with each field: not ours, and nothing that an app asks for. */
const isPayloads = (type: GraphQLNamedType): boolean =>
  isSpecifiedScalarType(type) ||
  /^(__|User|users|countUsers|mutationUser|Payload|payload_|countPayload|mutationPayload|Access$)/.test(
    type.name,
  ) ||
  /DocAccess|Access$|Fields(_|$)|_(Create|Read|Update|Delete|ReadVersions|Unlock)$/.test(type.name)

const ROOTS = /User|Payload|Access$|^docAccess/

test('every type of ours has a description', () => {
  expect(
    types.filter((type) => !type.description && !/^(Query|Mutation)$/.test(type.name)).map(String),
  ).toEqual([])
})

test('every field, argument and value of ours has a description', () => {
  const bare = types.flatMap((type) => {
    if (isEnumType(type))
      return type
        .getValues()
        .flatMap(({ description, name }) => (description ? [] : [`${type.name}.${name}`]))
    if (!isObjectType(type) && !isInputObjectType(type)) return []
    const isRoot = /^(Query|Mutation)$/.test(type.name)
    const known: Record<string, GraphQLField<unknown, unknown> | GraphQLInputField> = type.getFields()
    return Object.values(known).flatMap((field) => {
      if (isRoot && ROOTS.test(field.name)) return []
      const args = 'args' in field ? field.args : []
      return [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...args.flatMap(({ description, name }) =>
          description ? [] : [`${type.name}.${field.name}(${name})`],
        ),
      ]
    })
  })
  expect(bare).toEqual([])
})

import type { JsonSchema } from './types.ts'
import type { SanitizedConfig } from 'payload'
import { configToJSONSchema } from 'payload'

type PayloadSchemasArgs = {
  config: SanitizedConfig
  idType: 'number' | 'text'
  /** Of collections. */
  slugs: readonly string[]
}

type PayloadSchemas = {
  schemas: Record<string, JsonSchema>
  /** By the collection's slug. */
  schemaNames: Record<string, string>
}

const REFERENCE = '#/definitions/'

/** What documents of these collections look like, and all that they name, as Payload derives it from the fields. */
export const payloadSchemas = ({ config, idType, slugs }: PayloadSchemasArgs): PayloadSchemas => {
  const whole = configToJSONSchema(config, idType)
  const definitions = (whole.definitions ?? {}) as Record<string, JsonSchema>
  const collections = (whole.properties?.collections?.properties ?? {}) as Record<string, { $ref?: string }>
  // Payload defines a collection's documents by its slug, and titles them as its types are named.
  const nameOf = (definition: string): string => {
    const title = definitions[definition]?.title
    return typeof title === 'string' ? title : definition
  }
  const schemas: Record<string, JsonSchema> = {}
  const take = (reference: string): string => {
    const definition = reference.slice(REFERENCE.length)
    const name = nameOf(definition)
    if (!(name in schemas)) {
      // Documents name each other in circles.
      schemas[name] = {}
      schemas[name] = inDocument(definitions[definition] ?? {}, take) as JsonSchema
    }
    return name
  }
  const schemaNames = Object.fromEntries(
    slugs.map((slug) => [slug, take(collections[slug]?.$ref ?? REFERENCE + slug)]),
  )
  return { schemaNames, schemas }
}

/** Rewritten to the document's own places; what only TypeScript's generator understands is left out. */
const inDocument = (value: unknown, take: (reference: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((one) => inDocument(one, take))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      if (key === 'tsType' || key === 'tsEnumNames') return []
      if (key !== '$ref' || typeof member !== 'string') return [[key, inDocument(member, take)]]
      return [[key, `#/components/schemas/${take(member)}`]]
    }),
  )
}

import type { GraphQLObjectType, GraphQLType } from 'graphql'
import type { GraphQLModule, SchemaContext } from '../types.ts'
import { slugs } from '../../../collections/slugs.ts'
import { collectTypes } from './collectTypes.ts'
import { describeByRule } from './describeByRule.ts'
import { describeFields } from './describeFields.ts'
import { describeRest, describeRoots } from './describeRoots.ts'
import { ownCollections } from './ownCollections.ts'

/**
 * Puts a description on every type and field of ours: Payload's own schema has none. First what we wrote, then what
 * editors read in the admin panel, then rules for what Payload derives.
 */
export const describeSchema = ({
  context,
  graphql,
}: {
  context: SchemaContext
  graphql: GraphQLModule
}): void => {
  const names = ownCollections.flatMap(({ about, slug }) => {
    const { config, graphQL: made } = context.collections[slug] ?? {}
    if (!config || !made) return []
    const [fields, type] = [config.fields, made.type]
    type.description ??= about
    for (const each of [made.type, made.mutationInputType, made.updateMutationInputType])
      if (each) describeFields({ fields, graphql, type: graphql.getNamedType(each) })
    const version = made.versionType as GraphQLObjectType | undefined
    const snapshot = version?.getFields().version
    if (snapshot) describeFields({ fields, graphql, type: graphql.getNamedType(snapshot.type) })
    return [{ many: made.paginatedType.name, one: type.name }]
  })
  describeRoots({ context, names })
  describeSettings({ context, graphql })
  for (const type of collectTypes({ context, graphql })) describeByRule({ graphql, type })
  describeRest(context)
}

/** The one global. */
const describeSettings = ({ context, graphql }: { context: SchemaContext; graphql: GraphQLModule }): void => {
  const settings = context.config.globals.find(({ slug }) => slug === slugs.settings)
  const read = context.Query.fields.RepreelSetting
  const write = context.Mutation.fields.updateRepreelSetting
  if (!settings || !read) return
  read.description ??= 'Video settings: speeds, and the brand theme; for staff.'
  const data = (write?.args?.data as { type: GraphQLType } | undefined)?.type
  if (write) write.description ??= 'Changes the video settings; for admins. It may render every workout anew.'
  for (const type of [read.type, data])
    if (type) {
      // A type that is there has a name.
      const named = graphql.getNamedType(type)
      describeFields({ fields: settings.fields, graphql, type: named })
    }
}

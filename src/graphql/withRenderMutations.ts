import type { GraphQLExtension } from 'payload'
import { renderMutations, type RenderMutationsArgs } from './renderMutations.ts'

/** The host's own mutations stay. */
export const withRenderMutations = ({
  mutations,
  ...ours
}: RenderMutationsArgs & { mutations: GraphQLExtension | undefined }): GraphQLExtension => {
  const extension = renderMutations(ours)
  return (graphql, context) => ({ ...mutations?.(graphql, context), ...extension(graphql, context) })
}

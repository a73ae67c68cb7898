import type { GraphQLExtension, PayloadRequest } from 'payload'
import type { DocumentId, RenderRow } from '../adapters/payload/renders/types.ts'
import type { RenderActions } from '../jobs/renderActions.ts'
import { Forbidden } from 'payload'
import { askedId } from '../adapters/payload/askedId.ts'
import { slugs } from '../collections/slugs.ts'

export type RenderMutationsArgs = {
  actions: RenderActions
  /** Editors and admins. */
  mayEdit: (args: { req: PayloadRequest }) => boolean
}

/** `rerenderWorkout(id)`, `previewWorkout(id)`, `cancelRender(id)`, `retryRender(id)` and `rollBackWorkout(render)`; each answers a Render. */
export const renderMutations =
  ({ actions, mayEdit }: RenderMutationsArgs): GraphQLExtension =>
  (graphql, { collections }) => {
    const mutation = (
      name: 'id' | 'render',
      act: (req: PayloadRequest, id: DocumentId) => Promise<RenderRow>,
    ) => ({
      args: { [name]: { type: new graphql.GraphQLNonNull(graphql.GraphQLID) } },
      resolve: async (_: unknown, args: Record<string, string>, { req }: { req: PayloadRequest }) => {
        if (!mayEdit({ req })) throw new Forbidden(req.t)
        const { id } = await act(req, askedId(req.payload, args[name]))
        return req.payload.findByID({ collection: slugs.renders, depth: 0, id, overrideAccess: false, req })
      },
      type: collections[slugs.renders]?.graphQL?.type,
    })
    return {
      cancelRender: mutation('id', (req, renderId) => actions.cancel({ renderId, req })),
      previewWorkout: mutation('id', (req, workoutId) => actions.preview({ req, workoutId })),
      rerenderWorkout: mutation('id', (req, workoutId) => actions.rerender({ req, workoutId })),
      retryRender: mutation('id', (req, renderId) => actions.retry({ renderId, req })),
      rollBackWorkout: mutation('render', (req, renderId) => actions.rollBack({ renderId, req })),
    }
  }

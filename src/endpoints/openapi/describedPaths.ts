import type { DescribedPath } from './openApiDocument.ts'
import type { Operation } from './types.ts'
import type { Endpoint } from 'payload'

type WithEndpoints = { slug: string; endpoints?: readonly Endpoint[] | false }

export type HostEndpoints = {
  apiRoute: string
  endpoints: readonly Endpoint[]
  collections: readonly WithEndpoints[]
  globals: readonly WithEndpoints[]
}

/** Every endpoint of an application that is described, at its address. */
export const describedPaths = ({
  apiRoute,
  collections,
  endpoints,
  globals,
}: HostEndpoints): DescribedPath[] => [
  ...endpoints.flatMap((endpoint) => pathsOf(apiRoute, endpoint)),
  ...collections.flatMap(({ endpoints: own, slug }) =>
    (own || []).flatMap((endpoint) => pathsOf(`${apiRoute}/${slug}`, endpoint)),
  ),
  ...globals.flatMap(({ endpoints: own, slug }) =>
    (own || []).flatMap((endpoint) => pathsOf(`${apiRoute}/globals/${slug}`, endpoint)),
  ),
]

const pathsOf = (base: string, { custom, method, path }: Endpoint): DescribedPath[] => {
  const described = custom?.openapi as Operation | undefined
  // HEAD answers what GET does, without the body.
  if (!described || method === 'head') return []
  return (described.paths ?? [{ operation: described, path }]).map((one) => ({
    method,
    operation: one.operation,
    path: base + one.path,
  }))
}

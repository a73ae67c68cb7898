import type { OpenApiDocument } from './openApiDocument.ts'
import type { DescribedEndpoint, Operation } from './types.ts'
import type { PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { assetUrl } from '../assets/assetUrl.ts'
import { describedPaths } from './describedPaths.ts'
import { docsPage } from './docsPage.ts'
import { graphqlPaths } from './graphqlPaths.ts'
import { openApiDocument } from './openApiDocument.ts'
import { payloadPaths } from './payloadPaths.ts'
import { payloadSchemas } from './payloadSchemas.ts'

/** Of the document: raised when an operation changes its meaning. */
const VERSION = '1'

const COLLECTIONS = [
  { noun: 'workout', slug: slugs.workouts },
  { noun: 'exercise', slug: slugs.exercises },
  { noun: 'category', slug: slugs.categories },
  { noun: 'picture', slug: slugs.media },
]

/** `GET /openapi.json`, the API's document, and `GET /docs`, where a browser shows it. */
export const openApiEndpoints = (): DescribedEndpoint[] => {
  const made = new WeakMap<object, OpenApiDocument>()
  const documentOf = (req: PayloadRequest): OpenApiDocument => {
    const { config } = req.payload
    const document = made.get(config) ?? documentOfHost(req)
    made.set(config, document)
    return document
  }
  return [
    {
      custom: { openapi: describeDocument },
      handler: (req) =>
        Promise.resolve(
          Response.json(documentOf(req), {
            headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, no-cache' },
          }),
        ),
      method: 'get',
      path: '/openapi.json',
    },
    {
      custom: { openapi: describeDocs },
      handler: (req) => {
        const api = req.payload.config.routes.api
        return Promise.resolve(
          docsPage({ asset: (name) => assetUrl({ api, name }), documentUrl: `${api}/openapi.json` }),
        )
      },
      method: 'get',
      path: '/docs',
    },
  ]
}

const documentOfHost = ({ payload }: PayloadRequest): OpenApiDocument => {
  const { config } = payload
  const apiRoute = config.routes.api
  const { schemaNames, schemas } = payloadSchemas({
    config,
    idType: payload.db.defaultIDType,
    slugs: COLLECTIONS.map(({ slug }) => slug),
  })
  return openApiDocument({
    paths: [
      ...payloadPaths({ apiRoute, collections: COLLECTIONS, schemaNames }),
      ...describedPaths({ apiRoute, ...config }),
      ...graphqlPaths(apiRoute + config.routes.graphQL),
    ],
    schemas,
    serverUrl: config.serverURL,
    version: VERSION,
  })
}

const describeDocument: Operation = {
  answers: {
    200: { content: { 'application/json': { schema: { type: 'object' } } }, description: 'OpenAPI 3.1.' },
  },
  operationId: 'openApi',
  problems: ['request-rate'],
  summary: 'This document',
  tag: 'Service',
}

const describeDocs: Operation = {
  answers: { 200: { content: { 'text/html': { schema: { type: 'string' } } }, description: 'A page.' } },
  operationId: 'docs',
  problems: ['request-rate'],
  summary: 'This document, to read and to try',
  tag: 'Service',
}

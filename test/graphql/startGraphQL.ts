import type { TestPayload } from '../helpers/openTestPayload.ts'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { graphQLOf, type GraphQLService } from '../../src/graphql/http/graphQLOf.ts'
import { createGraphQLHandler } from '../../src/server/web/createGraphQLHandler.ts'

export type GraphQLServer = {
  url: string
  service: GraphQLService
  /** As a client posts it; `variables` are JSON. */
  post: (query: string, more?: { variables?: string; headers?: Record<string, string> }) => Promise<Response>
  /** As a client that wants to be cached asks. */
  get: (query: string, headers?: Record<string, string>) => Promise<Response>
  close: () => Promise<void>
}

/** GraphQL as our own server answers it. */
export const startGraphQL = async ({
  cacheKey,
  payload,
}: Pick<TestPayload, 'cacheKey' | 'payload'>): Promise<GraphQLServer> => {
  const handle = createGraphQLHandler(payload, { cacheKey })
  const server = createServer((request, response) => {
    void handle(request, response).then((isOurs) => isOurs || response.writeHead(404).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql`
  const service = graphQLOf(payload)
  return {
    close: async () => {
      await service.stop()
      server.closeAllConnections()
      server.close()
    },
    get: (query, headers = {}) => fetch(`${url}?${new URLSearchParams({ query })}`, { headers }),
    post: (query, { headers = {}, variables = '{}' } = {}) =>
      fetch(url, {
        body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
        headers: { 'content-type': 'application/json', ...headers },
        method: 'POST',
      }),
    service,
    url,
  }
}

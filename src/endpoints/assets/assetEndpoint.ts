import type { DescribedEndpoint, Operation } from '../openapi/types.ts'
import { createHash } from 'node:crypto'
import { problemResponse } from '../problem/problemResponse.ts'
import { assets, type AssetName } from './assets.ts'

const isAsset = (name: unknown): name is AssetName => typeof name === 'string' && Object.hasOwn(assets, name)

type Loaded = { etag: string; text: string }

/** `GET /repreel/assets/:name`: scripts and styles of our own pages, from our own server. */
export const assetEndpoint = (): DescribedEndpoint => {
  const loaded = new Map<AssetName, Promise<Loaded>>()
  const load = (name: AssetName): Promise<Loaded> => {
    const known = loaded.get(name) ?? read(name)
    loaded.set(name, known)
    return known
  }
  return {
    custom: { openapi: describeAsset },
    handler: async ({ headers: asked, routeParams }) => {
      const name = routeParams?.name
      if (!isAsset(name))
        return problemResponse({
          code: 'asset-not-found',
          detail: `There is “${String(name)}” nowhere: one of ${Object.keys(assets).join(', ')}`,
        })
      const { etag, text } = await load(name)
      const headers = {
        'cache-control': 'public, max-age=3600',
        'content-type': assets[name].contentType,
        etag,
      }
      if (asked.get('if-none-match')?.includes(etag)) return new Response(null, { headers, status: 304 })
      return new Response(text, { headers: { ...headers, 'x-content-type-options': 'nosniff' } })
    },
    method: 'get',
    path: '/repreel/assets/:name',
  }
}

const read = async (name: AssetName): Promise<Loaded> => {
  const text = await assets[name].read()
  // Weak: whoever compresses it sends other bytes.
  return { etag: `W/"${createHash('sha256').update(text).digest('hex').slice(0, 24)}"`, text }
}

const describeAsset: Operation = {
  answers: {
    200: {
      content: {
        'text/css': { schema: { type: 'string' } },
        'text/javascript': { schema: { type: 'string' } },
      },
      description: 'A script or style.',
    },
    304: { description: 'Nothing has changed.' },
  },
  operationId: 'asset',
  parameters: [
    { description: 'Of the file.', in: 'path', name: 'name', schema: { enum: Object.keys(assets) } },
  ],
  problems: ['asset-not-found', 'request-rate'],
  summary: 'What our own pages load',
  tag: 'Service',
}

import type { SearchRequest } from '../../core/search/types.ts'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { Payload, PayloadRequest } from 'payload'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'
import { answerHeaders } from '../../graphql/cache/answerHeaders.ts'
import { keptAnswer } from '../../graphql/cache/keptAnswer.ts'
import { publicAnswer } from '../../graphql/cache/publicAnswer.ts'
import { responsesOf } from '../../graphql/cache/responsesOf.ts'
import { problemResponse } from '../problem/problemResponse.ts'
import { answerSearch } from './answerSearch.ts'
import { askedSearch } from './askedSearch.ts'
import { describeSearch } from './describeSearch.ts'
import { SearchError } from './SearchError.ts'

/** `GET /search?q=`: what everybody may find, best first, with facets; docs/search.md. */
export const searchEndpoint: DescribedEndpoint = {
  custom: { openapi: describeSearch },
  handler: async (req) => {
    try {
      const request = askedSearch({ asked: askedOf(req.url), req })
      return (await fromCache({ req, request })) ?? (await answerAlone({ payload: req.payload, request }))
    } catch (error) {
      if (error instanceof SearchError)
        return problemResponse({ code: 'search-invalid', detail: error.message })
      throw error
    }
  },
  method: 'get',
  path: '/search',
}

type Asked = { payload: Payload; request: SearchRequest }

const answerAlone = async (asked: Asked): Promise<Response> =>
  Response.json(await answerSearch(asked), { headers: answerHeaders.private })

/** null: the asker has credentials, though they change nothing, or nothing is kept. */
const fromCache = async ({
  req,
  request,
}: {
  req: PayloadRequest
  request: SearchRequest
}): Promise<Response | null> => {
  const { payload } = req
  const { cache, isAnonymous, keepMs } = responsesOf(payload)
  if (!cache || !isAnonymous({ headers: req.headers, url: req.url ?? '' })) return null
  const kept = await cache.answer(`search\n${canonicalJson(request)}`, async () => ({
    answer: keptAnswer({
      body: JSON.stringify(await answerSearch({ payload, request })),
      contentType: 'application/json',
    }),
    keepMs,
  }))
  if (!kept) return null
  const { body, headers, status } = publicAnswer({ kept, request: { headers: req.headers, method: 'GET' } })
  return new Response(body as BodyInit | null, { headers, status })
}

/** As it was sent: Payload's own reading of it makes objects of brackets, and numbers of nothing. */
const askedOf = (url: string | undefined): Record<string, unknown> => {
  const { searchParams } = new URL(url ?? '', 'http://localhost')
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

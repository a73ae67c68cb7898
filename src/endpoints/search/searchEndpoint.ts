import type { DescribedEndpoint } from '../openapi/types.ts'
import { problemResponse } from '../problem/problemResponse.ts'
import { answerSearch } from './answerSearch.ts'
import { describeSearch } from './describeSearch.ts'
import { SearchError } from './SearchError.ts'

/** `GET /search?q=`: what everybody may find, best first, with facets; docs/search.md. */
export const searchEndpoint: DescribedEndpoint = {
  custom: { openapi: describeSearch },
  handler: async (req) => {
    try {
      const answer = await answerSearch({ asked: askedOf(req.url), req })
      // What is published and taken back shows at once; a cache may keep it to compare.
      return Response.json(answer, { headers: { 'cache-control': 'no-cache' } })
    } catch (error) {
      if (error instanceof SearchError)
        return problemResponse({ code: 'search-invalid', detail: error.message })
      throw error
    }
  },
  method: 'get',
  path: '/search',
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

import type { SearchAnswer, SearchHit, SearchRequest } from '../../core/search/types.ts'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import type { Payload } from 'payload'
import { documentId } from '../../adapters/payload/documentId.ts'
import { findMatches } from '../../adapters/payload/search/findMatches.ts'
import { UnknownCategoryError } from '../../adapters/payload/search/UnknownCategoryError.ts'
import { mediaPaths } from '../media/mediaPaths.ts'
import { SearchError } from './SearchError.ts'

export type AnsweredHit = Omit<SearchHit, 'id' | 'posterToken'> & { id: DocumentId; posterUrl: string | null }
export type AnsweredSearch = Omit<SearchAnswer, 'hits'> & {
  hits: AnsweredHit[]
  page: number
  pages: number
  limit: number
  locale: string
  sort: SearchRequest['sort']
}

type AnswerSearchArgs = { payload: Payload; request: SearchRequest }

/** The one search, of REST and GraphQL; throws SearchError. */
export const answerSearch = async ({ payload, request }: AnswerSearchArgs): Promise<AnsweredSearch> => {
  const { corrected, facets, hits, total } = await findMatches({ payload, request }).catch(
    (error: unknown) => {
      throw error instanceof UnknownCategoryError ? new SearchError(error.message) : error
    },
  )
  const { limit, locale, page, sort } = request
  const { routes, serverURL } = payload.config
  return {
    corrected,
    facets,
    hits: hits.map(({ id, posterToken, ...hit }) => ({
      ...hit,
      id: documentId(payload, id) ?? id,
      posterUrl: posterToken && `${serverURL}${routes.api}/repreel/${mediaPaths.versionPoster(posterToken)}`,
    })),
    limit,
    locale,
    page,
    pages: Math.ceil(total / limit),
    sort,
    total,
  }
}

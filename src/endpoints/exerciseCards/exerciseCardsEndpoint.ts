import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import { Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { readExerciseCards } from '../../adapters/payload/exerciseCards/readExerciseCards.ts'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'
import { problemResponse } from '../problem/problemResponse.ts'
import { readBody } from '../readBody.ts'
import { askedCards } from './askedCards.ts'
import { describeExerciseCards } from './describeExerciseCards.ts'

type ExerciseCardsEndpointArgs = {
  /** All staff: it tells of drafts too. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** Of a body: the most ids, each as long as a UUID. */
const MOST_BYTES = 64 * 1024

/** `POST /repreel/exercise-cards`: what the workout's form shows of exercises, and plans its timeline with. */
export const exerciseCardsEndpoint = ({ mayRead }: ExerciseCardsEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeExerciseCards },
  handler: async (req) => {
    if (!mayRead({ req })) throw new Forbidden(req.t)
    const asked = askedCards((await readBody({ mostBytes: MOST_BYTES, req })).toString())
    if ('problem' in asked) return problemResponse({ code: 'admin-invalid', detail: asked.problem })
    const { payload } = req
    const locale = req.locale ?? localesOfConfig(payload.config)?.default ?? 'en'
    const ids = asked.ids.map((id) => String(askedId(payload, id)))
    return Response.json(await readExerciseCards({ ids, locale, payload }), {
      headers: { 'cache-control': 'no-store' },
    })
  },
  method: 'post',
  path: '/repreel/exercise-cards',
})

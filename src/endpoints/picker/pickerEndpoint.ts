import type { PickerRequest } from '../../core/picker/types.ts'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { PickerCatalogue } from '../../adapters/payload/picker/createPickerCatalogue.ts'
import { Forbidden, type PayloadRequest } from 'payload'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'
import { pickExercises } from '../../core/picker/pickExercises.ts'
import { problemResponse } from '../problem/problemResponse.ts'
import { describePicker } from './describePicker.ts'
import { pickerQuery } from './pickerQuery.ts'

type PickerEndpointArgs = {
  catalogue: PickerCatalogue
  /** All staff: it tells of drafts too. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** `GET /repreel/exercise-picker?q=`: what an editor chooses from, drafts and unusable clips included. */
export const pickerEndpoint = ({ catalogue, mayRead }: PickerEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describePicker },
  handler: async (req) => {
    if (!mayRead({ req })) throw new Forbidden(req.t)
    const asked = askedOf(req.url)
    const parsed = pickerQuery.safeParse(asked)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const name = String(issue?.path[0] ?? '')
      const value = shortened(asked[name] ?? Object.keys(asked))
      const detail = `“${value}” is not possible${name && ` for ${name}`}: ${issue?.message}.`
      return problemResponse({ code: 'search-invalid', detail })
    }
    const { payload } = req
    const locale = req.locale && req.locale !== 'all' ? req.locale : undefined
    const entries = await catalogue(payload, locale ?? localesOfConfig(payload.config)?.default ?? 'en')
    return Response.json(pickExercises({ entries, request: requestOf(parsed.data) }), {
      headers: { 'cache-control': 'no-store' },
    })
  },
  method: 'get',
  path: '/repreel/exercise-picker',
})

const requestOf = (asked: ReturnType<typeof pickerQuery.parse>): PickerRequest => ({
  category: asked.category ?? null,
  equipment: asked.equipment ?? null,
  impact: asked.impact ?? null,
  level: asked.level ?? null,
  limit: asked.limit,
  muscles: asked.muscles ?? null,
  noJump: asked.noJump === 'true',
  page: asked.page,
  q: asked.q,
})

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** As it was sent: Payload's own reading of it makes objects of brackets. */
const askedOf = (url: string | undefined): Record<string, unknown> => {
  const { searchParams } = new URL(url ?? '', 'http://localhost')
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

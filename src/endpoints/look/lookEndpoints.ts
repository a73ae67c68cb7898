import type { Endpoint, PayloadRequest } from 'payload'
import type { BrandModel } from '../../core/look/brand/brandModel.ts'
import type { DrawPreview } from './createDrawPreview.ts'
import { APIError, Forbidden } from 'payload'
import { brandTheme } from '../../core/look/brand/brandTheme.ts'
import { checkBrand } from '../../core/look/brand/checkBrand.ts'
import { messageOf } from '../../core/workout/messageOf.ts'
import { TooManyPreviewsError } from './createDrawPreview.ts'

type LookEndpointsArgs = {
  drawPreview: DrawPreview
  /** Who may see the settings. */
  maySee: (args: { req: PayloadRequest }) => boolean
}

const RETRY_SECONDS = 3

/** `GET …/look-preview?brand={…}`: a theme that is not saved yet, as a render draws it. WebP. */
export const lookEndpoints = ({ drawPreview, maySee }: LookEndpointsArgs): Endpoint[] => [
  {
    handler: async (req) => {
      if (!maySee({ req })) throw new Forbidden(req.t)
      const brand = brandOf(req)
      const locale = req.i18n.language
      // How it reads is judged at the save: somebody who tries colours out wants to see the wrong ones too.
      const unusable = checkBrand({ brand }).filter(({ key }) => !/^brand\.(on|alike)/u.test(key))
      if (unusable.length > 0)
        throw new APIError(
          unusable.map(({ key, params }) => messageOf({ key, locale, params })).join(' '),
          400,
          null,
          true,
        )
      return drawPreview({ locale, payload: req.payload, theme: brandTheme({ brand, logo: null }) }).then(
        picture,
        (error: unknown) => failure(error, req),
      )
    },
    method: 'get',
    path: '/look-preview',
  },
]

const picture = (webp: Buffer): Response =>
  new Response(new Uint8Array(webp), {
    headers: { 'cache-control': 'private, no-store', 'content-type': 'image/webp' },
  })

const failure = (error: unknown, { payload }: PayloadRequest): Response => {
  const isBusy = error instanceof TooManyPreviewsError
  if (!isBusy) payload.logger.error({ err: error, msg: 'repreel: the look’s preview could not be drawn' })
  return Response.json(
    {
      errors: [
        {
          message: isBusy
            ? `Other previews are being drawn: ask again in ${RETRY_SECONDS} s.`
            : 'The preview cannot be drawn here: the log says why; npx repreel doctor checks FFmpeg.',
        },
      ],
    },
    { headers: { 'retry-after': String(RETRY_SECONDS) }, status: isBusy ? 429 : 503 },
  )
}

/** Values of the wrong kind are as good as none: what is of the right kind is checked for its form. */
const brandOf = (req: PayloadRequest): BrandModel => {
  const text = new URL(req.url ?? '', 'http://localhost').searchParams.get('brand') ?? '{}'
  const said = parsed(text)
  const of = <T>(name: string, isRight: (value: unknown) => value is T): T | null =>
    isRight(said[name]) ? said[name] : null
  return {
    background: of('background', isText),
    face: of('face', isFace),
    onState: of('onState', isText),
    prepare: of('prepare', isText),
    quiet: of('quiet', isText),
    radiusPercent: of('radiusPercent', isNumber),
    rest: of('rest', isText),
    scrim: of('scrim', isText),
    scrimPercent: of('scrimPercent', isNumber),
    switch: of('switch', isText),
    text: of('text', isText),
    upper: of('upper', isBoolean),
    work: of('work', isText),
  }
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown> // an object's keys are texts
  } catch {
    // Said below.
  }
  throw new APIError(
    `“brand” must be a JSON object such as {"work":"#C6FF3D"}, not “${text}”.`,
    400,
    null,
    true,
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isFace = (value: unknown): value is 'bold' | 'black' => value === 'bold' || value === 'black'

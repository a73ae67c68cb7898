import type { PayloadHandler, PayloadRequest } from 'payload'
import type { Issue } from '../../core/workout/issue.ts'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { DrawPreview } from './createDrawPreview.ts'
import { APIError, Forbidden } from 'payload'
import { checkBrand } from '../../core/look/brand/checkBrand.ts'
import { messageOf } from '../../core/workout/messageOf.ts'
import { MOST_LOGO_BYTES, normaliseLogo } from '../../engine/logo/normaliseLogo.ts'
import { UnusableLogoError } from '../../engine/logo/UnusableLogoError.ts'
import { readBody } from '../readBody.ts'
import { brandOf } from './brandOf.ts'
import { TooManyPreviewsError } from './createDrawPreview.ts'
import { describeLogo, describePreview } from './describeLook.ts'

type LookEndpointsArgs = {
  drawPreview: DrawPreview
  /** Who may see the settings. */
  maySee: (args: { req: PayloadRequest }) => boolean
}

const RETRY_SECONDS = 3
/** Of a brand as JSON: a logo and a few words. */
const MOST_BRAND_BYTES = 400_000

/**
 * `POST …/look-preview` of a brand: a theme that is not saved yet, as a render draws it. WebP.
 * `POST …/logo` of a picture's file: `{ logo }`, what a brand holds of it. Neither keeps anything.
 */
export const lookEndpoints = ({ drawPreview, maySee }: LookEndpointsArgs): DescribedEndpoint[] => {
  const forStaff =
    (answer: PayloadHandler): PayloadHandler =>
    (req) => {
      if (!maySee({ req })) throw new Forbidden(req.t)
      return answer(req)
    }
  return [
    {
      custom: { openapi: describePreview },
      handler: forStaff(preview(drawPreview)),
      method: 'post',
      path: '/look-preview',
    },
    { custom: { openapi: describeLogo }, handler: forStaff(logo), method: 'post', path: '/logo' },
  ]
}

const preview =
  (drawPreview: DrawPreview): PayloadHandler =>
  async (req) => {
    const brand = brandOf((await readBody({ mostBytes: MOST_BRAND_BYTES, req })).toString())
    // How it reads is judged at the save: somebody who tries colours out wants to see the wrong ones too.
    const unusable = checkBrand({ brand }).filter(({ key }) => !/^brand\.(on|alike)/u.test(key))
    if (unusable.length > 0) throw refused(unusable, req)
    return drawPreview({ brand, locale: req.i18n.language, payload: req.payload }).then(
      picture,
      (error: unknown) => failure(error, req),
    )
  }

const logo: PayloadHandler = async (req) => {
  // More than a logo may have: how large it is, `normaliseLogo` says in the words of the editor.
  const file = await readBody({ mostBytes: 10 * MOST_LOGO_BYTES, req })
  try {
    return Response.json({ logo: await normaliseLogo(file) })
  } catch (error) {
    throw error instanceof UnusableLogoError ? refused([error.issue], req) : error
  }
}

const refused = (issues: readonly Issue[], req: PayloadRequest): APIError =>
  new APIError(
    issues.map(({ key, params }) => messageOf({ key, locale: req.i18n.language, params })).join(' '),
    400,
    null,
    true,
  )

const picture = (webp: Buffer): Response =>
  new Response(new Uint8Array(webp), {
    headers: { 'cache-control': 'private, no-store', 'content-type': 'image/webp' },
  })

const failure = (error: unknown, req: PayloadRequest): Response => {
  if (error instanceof UnusableLogoError) throw refused([error.issue], req)
  const isBusy = error instanceof TooManyPreviewsError
  if (!isBusy) req.payload.logger.error({ err: error, msg: 'repreel: the look’s preview could not be drawn' })
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

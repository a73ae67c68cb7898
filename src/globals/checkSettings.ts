import type { GlobalBeforeChangeHook } from 'payload'
import type { SettingsDocument } from '../adapters/payload/snapshot/documents.ts'
import type { Issue } from '../core/workout/issue.ts'
import { slugs } from '../collections/slugs.ts'
import { errorsOf } from '../collections/rules/errorsOf.ts'
import { refuse } from '../collections/rules/refuse.ts'
import { checkBrand } from '../core/look/brand/checkBrand.ts'
import { normaliseLogo } from '../engine/logo/normaliseLogo.ts'
import { UnusableLogoError } from '../engine/logo/UnusableLogoError.ts'

/** Refuses a brand that somebody could not read, and keeps of a new logo nothing but its picture. */
export const checkSettings: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const [settings, before] = [data, originalDoc] as Array<SettingsDocument | undefined> // hooks' data has no type
  const { issues, settings: checked } = await withLogo(settings ?? {}, before?.brand?.logo)
  refuse({
    errors: errorsOf({
      isDraft: false,
      issues: [...issues, ...checkBrand({ brand: checked.brand })],
      language: req.i18n.language,
    }),
    global: slugs.settings,
    req,
  })
  return checked
}

type WithLogo = { issues: Issue[]; settings: SettingsDocument }

/** One that is as it was is left alone: another version of the encoder would make other bytes of it. */
const withLogo = async (settings: SettingsDocument, before: string | null | undefined): Promise<WithLogo> => {
  const { brand } = settings
  if (!brand?.logo || brand.logo === before) return { issues: [], settings }
  const holding = (logo: string | null): SettingsDocument => ({ ...settings, brand: { ...brand, logo } })
  try {
    const file = Buffer.from(brand.logo.replace(/^data:[^,]*,/u, ''), 'base64')
    return { issues: [], settings: holding(await normaliseLogo(file)) }
  } catch (error) {
    if (error instanceof UnusableLogoError) return { issues: [error.issue], settings: holding(null) }
    throw error
  }
}

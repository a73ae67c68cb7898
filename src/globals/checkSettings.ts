import type { GlobalBeforeChangeHook } from 'payload'
import type { SettingsDocument } from '../adapters/payload/snapshot/documents.ts'
import { slugs } from '../collections/slugs.ts'
import { errorsOf } from '../collections/rules/errorsOf.ts'
import { refuse } from '../collections/rules/refuse.ts'
import { checkBrand } from '../core/look/brand/checkBrand.ts'

/** Refuses a brand that somebody could not read. */
export const checkSettings: GlobalBeforeChangeHook = ({ data, req }): void => {
  const { brand } = data as SettingsDocument // the hook's data has no type of its own
  const issues = checkBrand({ brand })
  refuse({
    errors: errorsOf({ isDraft: false, issues, language: req.i18n.language }),
    global: slugs.settings,
    req,
  })
}

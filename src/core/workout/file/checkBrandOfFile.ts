import type { FileIssue } from './fileIssue.ts'
import type { WorkoutFile } from './types.ts'
import { checkBrand } from '../../look/brand/checkBrand.ts'

/** The rules of the CMS's brand; the logo's file is looked at when it is read. */
export const checkBrandOfFile = ({ look }: Pick<WorkoutFile, 'look'>): FileIssue[] => {
  if (!look) return []
  const { brand, theme } = look
  if (!brand) return theme === 'brand' ? [wrong('look', missing)] : []
  if (theme !== undefined && theme !== 'brand') return [wrong('look.brand', unused(theme))]
  const { logo: _, ...rest } = brand
  return checkBrand({ brand: rest }).map(({ message, path }) => wrong(`look.${path}`, message))
}

const wrong = (path: string, message: string): FileIssue => ({ level: 'error', message, path })

const missing = 'The theme "brand" is described by the key "brand": add it, or choose another theme.'
const unused = (theme: string): string =>
  `A brand is seen with the theme "brand", not with "${theme}": change the theme, or remove the brand.`

import type { Issue } from '../../workout/issue.ts'
import type { BrandModel } from './brandModel.ts'
import { checkNumber } from '../../workout/checks/checkNumber.ts'
import { issueOf } from '../../workout/issue.ts'
import { brandColours } from './brandModel.ts'
import { brandTheme } from './brandTheme.ts'
import { logoOf } from './logoOf.ts'
import { checkTheme } from './checkTheme.ts'

type CheckBrandArgs = { brand: BrandModel | null | undefined }

const percent = { min: 0, max: 100, whole: true }

/** What is wrong with a brand; how it reads is looked at when its values are of the right form. */
export const checkBrand = ({ brand }: CheckBrandArgs): Issue[] => {
  if (!brand) return []
  const wrong = wrongValues(brand)
  return wrong.length > 0 ? wrong : checkTheme({ theme: brandTheme({ brand }) })
}

const wrongValues = (brand: BrandModel): Issue[] => [
  ...(brand.logo && !logoOf(brand.logo) ? [issueOf({ key: 'brand.logo.kind', path: 'brand.logo' })] : []),
  ...brandColours.flatMap((name) => {
    const value = brand[name]
    return !value || /^#[0-9a-f]{6}$/iu.test(value)
      ? []
      : [
          issueOf({
            path: `brand.${name}`,
            key: 'brand.colour',
            params: { field: `field.brand.${name}`, value },
          }),
        ]
  }),
  ...checkNumber({
    field: 'field.brand.scrimPercent',
    limit: percent,
    path: 'brand.scrimPercent',
    value: brand.scrimPercent,
  }),
  ...checkNumber({
    field: 'field.brand.radiusPercent',
    limit: percent,
    path: 'brand.radiusPercent',
    value: brand.radiusPercent,
  }),
]

import type { Credit } from './types.ts'

/** One line for people, e.g. `"Squat" by Ann (CC-BY-4.0, https://example.com/1)`. */
export const creditLine = ({ author, isAiGenerated, license, sourceUrl, title }: Credit): string => {
  const what = title === null ? '' : `"${title}"`
  const whose = author === null ? '' : `by ${author}`
  const terms = [
    license,
    ...(isAiGenerated ? ['AI-generated'] : []),
    ...(sourceUrl === null ? [] : [sourceUrl]),
  ]
  return [what, whose, `(${terms.join(', ')})`].filter((part) => part !== '').join(' ')
}

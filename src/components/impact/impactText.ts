import type { Impact } from '../../core/explain/impact.ts'
import type { MessageKey } from '../../messages/label.ts'

type ImpactTextArgs = {
  impact: Impact
  /** Of the admin panel, BCP 47. */
  language: string
  text: (key: MessageKey) => string
}

type Counted = 'impact.renders' | 'impact.segments' | 'impact.uses' | 'impact.refused'

/** What a change renders anew, in sentences for the editor who is about to save it. */
export const impactText = ({ impact, language, text }: ImpactTextArgs): string[] => {
  const counted = (key: Counted, n: number): string => {
    const form = new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other'
    return text(`${key}.${form}`).replace('{n}', n.toLocaleString(language))
  }
  const { cpuSeconds, looked, newSegments, published, refused, renders, used } = impact
  const work =
    newSegments === 0
      ? text('impact.nothing')
      : `${counted('impact.segments', newSegments)}, ${workOf({ cpuSeconds, text })}`
  return [
    `${counted('impact.renders', renders)}: ${work}.`,
    `${counted('impact.uses', used)}, ${text('impact.published').replace('{n}', published.toLocaleString(language))}`,
    ...(published > looked ? [text('impact.first').replace('{n}', looked.toLocaleString(language))] : []),
    ...(refused.length > 0 ? [`${counted('impact.refused', refused.length)} ${refused[0]!.problem}`] : []),
  ]
}

/** Roundly: the estimate is within 30 %. */
const workOf = ({ cpuSeconds, text }: { cpuSeconds: number; text: ImpactTextArgs['text'] }): string => {
  const seconds = Math.max(1, Math.round(cpuSeconds))
  return seconds < 90
    ? text('impact.seconds').replace('{n}', String(seconds))
    : text('impact.minutes').replace('{n}', String(Math.round(seconds / 60)))
}

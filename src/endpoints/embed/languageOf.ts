type LanguageOfArgs = {
  /** `?lang=`. */
  asked: unknown
  /** Accept-Language. */
  accepted: string | null
  /** Of the site, the default one first. */
  locales: readonly string[]
}

/** The language of the site that fits best: what is asked for, what the browser prefers, the default one. */
export const languageOf = ({ accepted, asked, locales }: LanguageOfArgs): string => {
  const preferred = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [language = '', quality] = part.trim().split(/;\s*q=/u)
      return { language, quality: Number(quality ?? 1) }
    })
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
  for (const wanted of [...(typeof asked === 'string' ? [asked] : []), ...preferred]) {
    const found =
      locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
      locales.find((locale) => primary(locale) === primary(wanted))
    if (found !== undefined) return found
  }
  return locales[0] ?? 'en'
}

const primary = (locale: string): string => locale.toLowerCase().split('-')[0] ?? ''

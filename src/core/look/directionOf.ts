export type Direction = 'ltr' | 'rtl'

/** Which way a language is written, by its script where the tag says one: "ar", "pa-Arab", "he-IL". */
export const directionOf = (locale: string): Direction => {
  const [language = '', ...subtags] = locale.toLowerCase().split(/[-_]/)
  const script = subtags.find((subtag) => subtag.length === 4)
  return (script ? scripts.has(script) : languages.has(language)) ? 'rtl' : 'ltr'
}

const scripts: ReadonlySet<string> = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'aran'])

const languages: ReadonlySet<string> = new Set(
  'ar arc arz ckb dv fa he iw ks mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
)

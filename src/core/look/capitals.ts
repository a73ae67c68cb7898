type CapitalsArgs = {
  /** BCP 47: Greek capitals lose their accents, a Turkish i keeps its dot. */
  locale: string
  text: string
}

/** The text in capitals, as its language writes them. */
export const capitals = ({ locale, text }: CapitalsArgs): string => {
  const [language = ''] = locale.split(/[-_]/)
  // The host's code of a locale need not be one that JavaScript knows.
  return /^[a-z]{2,3}$/i.test(language) ? text.toLocaleUpperCase(language) : text.toUpperCase()
}

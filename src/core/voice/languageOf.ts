/** Of a BCP 47 locale: `pt` of `pt-BR`. */
export const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase()

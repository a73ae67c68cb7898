/** English where the language has no text of ours. */
export const inLanguage = (texts: { en: string; fr: string }, language: string): string =>
  language === 'fr' ? texts.fr : texts.en

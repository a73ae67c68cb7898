/** Where something that is seen or heard comes from, as its licence group said when the version was made. */
export type Credit = {
  kind: 'clip' | 'music' | 'recording'
  /** SPDX, or `own`. */
  license: string
  title: string | null
  author: string | null
  /** http or https. */
  sourceUrl: string | null
  isAiGenerated: boolean
}

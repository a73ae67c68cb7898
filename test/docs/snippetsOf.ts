import { readFile } from 'node:fs/promises'

export type Snippet = {
  language: string
  /** Where it is to be kept; null: it is run where it stands. */
  file: string | null
  text: string
}

const FENCE = /^```(\w+) run(?:=(\S+))?\n(.*?)^```$/gmsu

/** The snippets of a page that are marked as run, in order. */
export const snippetsOf = async (path: string): Promise<Snippet[]> =>
  [...(await readFile(path, 'utf8')).matchAll(FENCE)].map(([, language = '', file, text = '']) => ({
    file: file ?? null,
    language,
    text,
  }))

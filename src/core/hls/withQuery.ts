type WithQueryArgs = {
  playlist: string
  /** Without a question mark, encoded. */
  query: string
}

/** A playlist whose URIs all carry this query: a player passes on nothing by itself. None of ours has a query already. */
export const withQuery = ({ playlist, query }: WithQueryArgs): string =>
  playlist
    .split('\n')
    .map((line) => {
      if (line.startsWith('#'))
        return line.replace(/URI="([^"]*)"/, (_, uri: string) => `URI="${uri}?${query}"`)
      return line === '' ? line : `${line}?${query}`
    })
    .join('\n')

/** One request, whoever received it. */
export type GraphQLCall = {
  method: string
  /** Path and query. */
  url: string
  headers: Headers
  /** '' where there is none. */
  body: string
}

export type GraphQLAnswer = {
  status: number
  headers: Record<string, string>
  body: Buffer | string | null
}

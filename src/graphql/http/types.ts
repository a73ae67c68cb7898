/** One request, whoever received it. */
export type GraphQLCall = {
  method: string
  /** Path and query. */
  url: string
  headers: Headers
  /** '' where there is none. */
  body: string
  /** Counts tries to sign in; null: as many are allowed. Unset: nobody counts. */
  refuseSignIns?: (count: number) => Promise<{ headers: Record<string, string>; message: string } | null>
}

export type GraphQLAnswer = {
  status: number
  headers: Record<string, string>
  body: Buffer | string | null
}

/** `ours` is our own server; `plugin` our Next route in a stock host; `stock` Payload's Next route. */
export type ServerKind = 'ours' | 'plugin' | 'stock'

export type ServeGraphQL = { kind: ServerKind; databaseUrl: string; folder: string }

export type ServedGraphQL = { port: number }

/** What the child tells when it is asked `figures`. */
export type Figures = { hitRatio: number | null }

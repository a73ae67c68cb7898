/** How much one request by HTTP may read, however it asks. */
export const maxRead = {
  /** A workout, its exercises, their clips and categories, and their icons. */
  depth: 3,
  documents: 100,
  /** PostgreSQL counts rows to skip in 64 bits; nobody turns that many pages. */
  page: 1_000_000,
} as const

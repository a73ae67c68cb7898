/** The tags of an If-Match, If-None-Match or If-Range header; '*' stands for itself. */
const tagsIn = (header: string): string[] => header.match(/\*|(?:W\/)?"[^"]*"/g) ?? []

/** For If-Match and If-Range: byte-equal is promised by strong tags alone. */
export const matchesStrongly = (header: string, etag: string): boolean =>
  tagsIn(header).some((tag) => tag === '*' || tag === etag)

/** For If-None-Match: a weak tag will do. */
export const matchesWeakly = (header: string, etag: string): boolean =>
  tagsIn(header).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)

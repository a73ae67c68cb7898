/** The pace of most strength work. */
export const DEFAULT_SECONDS_PER_REP = 3

/**
 * PostgreSQL's interval. A workout lasts at most two hours (domain.md); the rest is for pauses. Somebody who watches while
 * a new version is published sees the one that was begun to its end: its address was given out, and a stream asks for a
 * piece every few seconds.
 */
export const WATCHED_FOR = '3 hours'

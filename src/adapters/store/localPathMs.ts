/** How long a path handed out for FFmpeg stays: it opens its inputs at its start, and waits minutes at most for a core. */
export const LOCAL_PATH_MS = 15 * 60_000

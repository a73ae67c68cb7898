/** How long one track of a workout's music fades into the next, where nobody has said it. */
export const DEFAULT_CROSSFADE_SECONDS = 3

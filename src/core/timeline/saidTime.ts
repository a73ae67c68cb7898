/** Who says how long something lasts: `format` where it is fixed or usual there, `next` where what follows decides. */
export type TimeOrigin = 'item' | 'block' | 'exercise' | 'workout' | 'format' | 'next'

/** A length in seconds, and who says it: a form shows both, a timeline needs the first. */
export type SaidTime = { seconds: number; from: TimeOrigin }

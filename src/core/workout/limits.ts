/** Both ends inclusive. */
export type Limit = { min: number; max: number; whole: boolean }

const whole = (min: number, max: number): Limit => ({ min, max, whole: true })
const decimal = (min: number, max: number): Limit => ({ min, max, whole: false })

/** How many, how long, how much: the one list that forms, files and the API are checked against. */
export const limits = {
  workout: {
    titleCharacters: whole(2, 80),
    summaryCharacters: whole(0, 160),
    blocks: whole(1, 30),
    totalSeconds: whole(10, 7200),
  },
  defaults: {
    prepareSeconds: whole(0, 60),
    workSeconds: whole(5, 300),
    restSeconds: whole(0, 300),
    restBetweenRoundsSeconds: whole(0, 600),
    sideSwitchSeconds: whole(0, 30),
  },
  audio: {
    crossfadeSeconds: decimal(0, 10),
    tracks: whole(0, 20),
    voiceCharacters: whole(0, 60),
  },
  block: {
    nameCharacters: whole(0, 60),
    rounds: whole(1, 20),
    workSeconds: whole(5, 300),
    restSeconds: whole(0, 300),
    restBetweenRoundsSeconds: whole(0, 600),
    intervalSeconds: whole(10, 600),
    timeCapSeconds: whole(30, 3600),
    restAfterSeconds: whole(0, 600),
    items: whole(1, 30),
  },
  item: {
    workSeconds: whole(5, 300),
    reps: whole(1, 200),
    restAfterSeconds: whole(0, 300),
    restSeconds: whole(5, 600),
    messageSeconds: whole(3, 120),
    textCharacters: whole(1, 120),
    loadNoteCharacters: whole(0, 60),
  },
  exercise: {
    nameCharacters: whole(2, 80),
    shortNameCharacters: whole(0, 24),
    instructions: whole(1, 10),
    instructionCharacters: whole(1, 300),
    cues: whole(0, 5),
    cueCharacters: whole(1, 60),
    primaryMuscles: whole(1, 3),
    defaultWorkSeconds: whole(5, 300),
    defaultReps: whole(1, 200),
    secondsPerRep: decimal(0.5, 20),
    focalPercent: decimal(0, 100),
    /** A loop that is shorter than this flickers; it is what remains after trimming. */
    trimmedMs: whole(300, 600_000),
    /** Of what plays there and back, one way: at the slowest speed, 0.5, these are the 10 s that a render can hold. */
    boomerangMs: whole(300, 5000),
  },
} as const satisfies Record<string, Record<string, Limit>>

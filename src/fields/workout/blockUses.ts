/** What a field's condition sees: the form's data above it. Nothing is certain while somebody types. */
type Siblings = Record<string, unknown>

/** Conditions of a block's own fields: what its format uses. */
export const blockUses = {
  interval: ({ format }: Siblings): boolean => format === 'emom',
  /** Tabata fixes its times, emom and the capped formats have no pauses of their own. */
  restSeconds: ({ format }: Siblings): boolean =>
    format === undefined || ['interval', 'circuit', 'straight_sets'].includes(String(format)),
  restBetweenRounds: ({ format }: Siblings): boolean =>
    ['interval', 'circuit', 'superset'].includes(String(format ?? 'interval')),
  rounds: ({ format }: Siblings): boolean => !['amrap', 'tabata'].includes(String(format)),
  timeCap: ({ format }: Siblings): boolean => ['amrap', 'for_time'].includes(String(format)),
  workSeconds: ({ format }: Siblings): boolean => !['tabata', 'amrap', 'for_time'].includes(String(format)),
}

/** What a sweep leaves in the store. What a kept version needs is never removed, whatever the limits. */
export type StoreLimits = {
  /** Of each workout, the newest published versions; null: all. At least 1. @default null */
  keepVersions: number | null
  /** How long a file that nothing refers to stays after its last use: a later render may need it again. @default 168 */
  unusedHours: number
  /** Above this, what nothing refers to goes before that time, the longest unused first. null: no limit. @default null */
  maxBytes: number | null
}

/** Throws on a limit that makes no sense. */
export const resolveStoreLimits = ({
  keepVersions = null,
  maxBytes = null,
  unusedHours = 168,
}: Partial<StoreLimits>): StoreLimits => {
  const check = (isRight: boolean, name: keyof StoreLimits, rule: string, value: unknown): void => {
    if (!isRight)
      throw new RangeError(`repreel: \`storeLimits.${name}\` must be ${rule}, got ${JSON.stringify(value)}`)
  }
  check(
    keepVersions === null || (Number.isInteger(keepVersions) && keepVersions >= 1),
    'keepVersions',
    'null or a whole number from 1',
    keepVersions,
  )
  check(Number.isFinite(unusedHours) && unusedHours >= 1, 'unusedHours', 'a number from 1', unusedHours)
  check(
    maxBytes === null || (Number.isFinite(maxBytes) && maxBytes > 0),
    'maxBytes',
    'null or a number above 0',
    maxBytes,
  )
  return { keepVersions, maxBytes, unusedHours }
}

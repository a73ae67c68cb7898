import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

/**
 * `?renders=later` of a save: the videos of the workouts concerned stand as they are until somebody renders them. Any
 * other word than `now` is refused, or a slip would start what was to wait.
 */
export const isHeld = ({ query }: Pick<PayloadRequest, 'query'>): boolean => {
  const said = query?.renders ?? 'now'
  if (said !== 'now' && said !== 'later')
    throw new APIError(
      `renders is "now" or "later", not ${JSON.stringify(said).slice(0, 40)}: later lets the videos stand as they are.`,
      400,
      null,
      true,
    )
  return said === 'later'
}

import type { LiveRender } from '../../core/live/types.ts'

type NewestOfArgs = { renders: ReadonlyMap<string, LiveRender>; workoutId: number | string }

/** The workout's newest render among those that have moved; previews show a draft, and one that was overtaken says nothing. */
export const newestOf = ({ renders, workoutId }: NewestOfArgs): LiveRender | undefined => {
  let newest: LiveRender | undefined
  for (const render of renders.values())
    if (
      render.workoutId === workoutId &&
      render.reason !== 'preview' &&
      render.status !== 'superseded' &&
      render.revision > (newest?.revision ?? -1)
    )
      newest = render
  return newest
}

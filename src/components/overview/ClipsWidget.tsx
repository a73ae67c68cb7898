'use client'
import type { Few, NamedClip } from '../../core/overview/types.ts'
import type { MessageKey } from '../../messages/label.ts'
import { slugs } from '../../collections/slugs.ts'
import { useText } from '../useText.ts'
import { useAdminHref } from './useAdminHref.ts'
import { useOverview } from './useOverview.ts'
import { WidgetBody } from './WidgetBody.tsx'
import { WidgetCard } from './WidgetCard.tsx'

/** Clips that cannot be shown, or whose licence names nobody. */
export const ClipsWidget = () => {
  const text = useText()
  const href = useAdminHref()
  const loaded = useOverview()
  const lines = ({ first }: Few<NamedClip>, why: MessageKey) =>
    first.map(({ id, title }) => (
      <li key={`${why} ${id}`}>
        <a href={href(`/collections/${slugs.clips}/${id}`)}>{title}</a>
        <small>{text(why)}</small>
      </li>
    ))
  const clips = loaded.data?.clips
  const unusable = `/collections/${slugs.clips}?where[or][0][and][0][status][equals]=invalid`
  return (
    <WidgetCard
      count={clips && clips.unlicensed.count + clips.unusable.count}
      heading="overview.clips"
      href={href(clips?.unusable.count ? unusable : `/collections/${slugs.clips}`)}
    >
      <WidgetBody
        empty="overview.clips.empty"
        isEmpty={({ clips: { unlicensed, unusable: bad } }) => unlicensed.count + bad.count === 0}
        loaded={loaded}
      >
        {(data) => (
          <ul>
            {lines(data.clips.unusable, 'overview.clips.unusable')}
            {lines(data.clips.unlicensed, 'overview.clips.unlicensed')}
          </ul>
        )}
      </WidgetBody>
    </WidgetCard>
  )
}

'use client'
import { slugs } from '../../collections/slugs.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { useText } from '../useText.ts'
import { useAdminHref } from './useAdminHref.ts'
import { useOverview } from './useOverview.ts'
import { WidgetBody } from './WidgetBody.tsx'
import { WidgetCard } from './WidgetCard.tsx'

/** What most published workouts have in them. */
export const ExercisesWidget = () => {
  const text = useText()
  const href = useAdminHref()
  const loaded = useOverview()
  return (
    <WidgetCard heading="overview.exercises">
      <WidgetBody
        empty="overview.exercises.empty"
        isEmpty={({ exercises }) => exercises.length === 0}
        loaded={loaded}
      >
        {({ exercises }) => (
          <ul>
            {exercises.map(({ id, name, workouts }) => (
              <li className="repreel-overview__line" key={id}>
                <a href={href(`/collections/${slugs.exercises}/${id}`)}>{name}</a>
                <span>
                  {fillBlanks({
                    blanks: { count: workouts },
                    text: text(workouts === 1 ? 'overview.exercises.one' : 'overview.exercises.many'),
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </WidgetBody>
    </WidgetCard>
  )
}

import { getPayload } from 'payload'
import config from '@payload-config'
import { slugs } from '../../collections/slugs.ts'
import { WorkoutCard } from './WorkoutCard.tsx'

// What is published changes without a build.
export const dynamic = 'force-dynamic'

const Page = async () => {
  const payload = await getPayload({ config })
  const { docs: workouts } = await payload.find({
    collection: slugs.workouts,
    depth: 0,
    limit: 24,
    overrideAccess: false,
    select: { facts: true, level: true, summary: true, title: true, video: true },
    sort: '-updatedAt',
    where: { _status: { equals: 'published' } },
  })
  return (
    <main>
      <header>
        <h1>Repreel</h1>
        <p>Follow-along workout videos, rendered from exercises.</p>
        <a href={payload.config.routes.admin}>Open the admin panel</a>
      </header>
      {workouts.length === 0 ? (
        <p className="empty">
          No workout is published yet. Publish one in the admin panel, and it appears here.
        </p>
      ) : (
        <ul className="workouts">
          {workouts.map((workout) => (
            <WorkoutCard apiRoute={payload.config.routes.api} key={workout.id} workout={workout} />
          ))}
        </ul>
      )}
    </main>
  )
}

export default Page

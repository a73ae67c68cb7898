import type { DefaultServerCellComponentProps } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { mediaPaths } from '../../endpoints/media/mediaPaths.ts'

/** A workout's picture in lists; asked of the server first, since a request for a missing one is an error in the browser. */
export const PosterCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const workout = rowData.id as number | string
  const { docs } = await payload.find({
    collection: slugs.renders,
    depth: 0,
    limit: 1,
    // A cell is not told whose list it stands in. The row was readable, and so is its current version's picture.
    overrideAccess: true,
    pagination: false,
    select: { token: true },
    sort: '-revision',
    where: { status: { in: ['playable', 'ready'] }, workout: { equals: workout } },
  })
  const token = docs[0]?.token
  const { routes, serverURL } = payload.config
  const style = {
    background: 'var(--theme-elevation-100)',
    borderRadius: 3,
    display: 'block',
    height: 45,
    width: 80,
  }
  return token ? (
    <img
      alt=""
      src={`${serverURL}${routes.api}/repreel/${mediaPaths.versionPoster(token)}`}
      style={{ ...style, objectFit: 'cover' }}
    />
  ) : (
    <span style={style} />
  )
}

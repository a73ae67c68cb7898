import type { CollectionSlug, Payload } from 'payload'
import { ensureChangeNotices, type WatchedTable } from '../adapters/changes/ensureChangeNotices.ts'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { tableOf } from '../adapters/payload/tableOf.ts'
import { slugs } from '../collections/slugs.ts'

/** Drafts are saved every other second while somebody types; nobody but staff sees them. */
const isPublished = (row: 'OLD' | 'NEW'): string => `${row}._status = 'published'`

/** Payload writes the main row with every save, whichever of a document's tables changed. */
const watched: ReadonlyArray<Omit<WatchedTable, 'table'> & { slug: CollectionSlug }> = [
  { seen: isPublished, slug: slugs.workouts },
  { seen: isPublished, slug: slugs.exercises },
  { slug: slugs.categories },
  { slug: slugs.media },
  {
    // Not the progress: an answer that tells of it is kept for seconds only.
    changed: 'OLD.status IS DISTINCT FROM NEW.status OR OLD.token IS DISTINCT FROM NEW.token',
    seen: (row) => `${row}.reason <> 'preview'`,
    slug: slugs.renders,
  },
]

/** What staff see move; drafts, previews and progress too. */
const live: typeof watched = [
  { slug: slugs.renders },
  { changed: 'OLD.status IS DISTINCT FROM NEW.status', slug: slugs.clips },
  { changed: 'OLD.status IS DISTINCT FROM NEW.status', slug: slugs.music },
  { changed: 'OLD.status IS DISTINCT FROM NEW.status', slug: slugs.recordings },
]

/** From now on every change that anonymous readers or staff can see is told in its own transaction. */
export const tellChanges = async (payload: Payload): Promise<void> => {
  const db = dbOf(payload)
  const tablesOf = (list: typeof watched): WatchedTable[] =>
    list.map(({ slug, ...rest }) => ({ ...rest, table: tableOf(payload, slug) }))
  await ensureChangeNotices({ db, of: 'table', tables: tablesOf(watched) })
  await ensureChangeNotices({ db, of: 'row', tables: tablesOf(live) })
}

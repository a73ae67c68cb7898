import type { CollectionBeforeChangeHook } from 'payload'
import type { Music, Workout } from '../../generated/payload-types.ts'
import type { FieldError } from './refuse.ts'
import type { SoundNote } from '../../core/audio/soundPhrases.ts'
import { idOf } from '../../core/idOf.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { soundNoteText } from '../../core/audio/soundNoteText.ts'
import { label } from '../../messages/label.ts'
import { slugs } from '../slugs.ts'
import { refuse } from './refuse.ts'

const reasonIn = (locale: string, reason: Music['reason']): string =>
  reason ? soundNoteText({ ...(reason as SoundNote), locale }) : '' // ingest alone writes it

/** A track that is still processed may become usable; one that ingest refused never will. */
export const checkMusic: CollectionBeforeChangeHook<Workout> = async ({ collection, data, req }) => {
  const ids = (data.audio?.music ?? []).flatMap((track) => idOf(track) ?? [])
  if (ids.length === 0) return data
  const { docs } = await req.payload.db.find<Music>({
    collection: slugs.music,
    limit: ids.length,
    req,
    where: { and: [{ id: { in: ids } }, { status: { equals: 'invalid' } }] },
  })
  const errors = docs.map(({ reason, title }): FieldError => ({
    message: inLanguage(label('error.music.invalid'), req.i18n.language)
      .replace('{name}', () => title)
      .replace('{reason}', () => reasonIn(req.i18n.language, reason)),
    path: 'audio.music',
  }))
  refuse({ collection: collection.slug, errors, req })
  return data
}

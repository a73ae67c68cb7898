import type { CollectionBeforeChangeHook } from 'payload'
import type { Exercise, Recording } from '../../generated/payload-types.ts'
import { idOf } from '../../core/idOf.ts'
import { inLocale, type Locales } from '../../adapters/payload/snapshot/inLocale.ts'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'
import { saidId } from '../../core/voice/saidId.ts'
import { saidOfExercise } from '../../core/voice/saidOfExercise.ts'
import { textOfPhrase } from '../../core/voice/textOfPhrase.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { slugs } from '../slugs.ts'
import { refuse } from './refuse.ts'

/** Notes by what workouts find the recording, and in words for lists; refuses one that says nothing. */
export const noteWhatIsSaid: CollectionBeforeChangeHook<Recording> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const recording = { ...originalDoc, ...data }
  const what = saidBy[recording.kind ?? 'phrase']
  const said = await what({ recording, req })
  const field = recording.kind ?? 'phrase'
  const message = inLanguage(label('error.recording.saysNothing'), req.i18n.language)
  refuse({ collection: collection.slug, errors: said ? [] : [{ message, path: field }], req })
  return { ...data, ...said, speaker: recording.speaker?.trim() || null }
}

type Request = Parameters<CollectionBeforeChangeHook>[0]['req']
type SaidBy = (args: {
  recording: Partial<Recording>
  req: Request
}) => Promise<{ said: string; saidId: string } | null>

const saidBy: Record<Recording['kind'], SaidBy> = {
  phrase: ({ recording: { locale, phrase } }) => {
    if (!phrase) return Promise.resolve(null)
    const { text } = textOfPhrase({ id: phrase, locale: locale ?? 'en', own: {} })
    return Promise.resolve({ said: text, saidId: phrase })
  },
  text: ({ recording: { text } }) => {
    const id = saidId(text ?? '')
    return Promise.resolve(id === saidId('') ? null : { said: text ?? '', saidId: id })
  },
  exercise: async ({ recording: { exercise, locale }, req }) => {
    const id = idOf(exercise)
    if (id === null) return null
    const found = await req.payload.db.findOne<Exercise>({
      collection: slugs.exercises,
      locale: 'all',
      req,
      where: { id: { equals: id } },
    })
    const locales: Locales = localesOfConfig(req.payload.config)
    const said = found && inLocale({ locale: locale ?? '', locales, value: found.name })
    return said ? { said, saidId: saidOfExercise(id) } : null
  },
}

import type { Clip } from '../../generated/payload-types.ts'
import type { FieldError } from './refuse.ts'
import type { ClipNote } from '../../core/ingest/types.ts'
import { clipNoteText } from '../../core/ingest/clipNoteText.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'

type ClipErrorsArgs = { clip: Clip | null; language: string }

const reasonIn = (locale: string, reason: Clip['reason']): string =>
  reason ? clipNoteText({ ...(reason as ClipNote), locale }) : '' // ingest alone writes it

/** A clip that is still processed may become usable; one that ingest refused never will. */
export const clipErrors = ({ clip, language }: ClipErrorsArgs): FieldError[] => {
  if (!clip) return [{ message: inLanguage(label('error.clip.missing'), language), path: 'clip' }]
  if (clip.status !== 'invalid') return []
  const message = inLanguage(label('error.clip.invalid'), language)
    .replace('{name}', () => clip.title || clip.filename || String(clip.id))
    .replace('{reason}', () => reasonIn(language, clip.reason))
  return [{ message, path: 'clip' }]
}

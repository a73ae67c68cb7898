import type { Clip } from '../../generated/payload-types.ts'
import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'

type RefuseInvalidClipArgs = { clip: Clip | null; collection: CollectionSlug; req: PayloadRequest }

/** A clip that is still processed may become usable; one that ingest refused never will. */
export const refuseInvalidClip = ({ clip, collection, req }: RefuseInvalidClipArgs): void => {
  if (clip?.status !== 'invalid') return
  const message = inLanguage(label('error.clip.invalid'), req.i18n.language)
    .replace('{name}', clip.title || clip.filename || String(clip.id))
    .replace('{reason}', clip.reason ?? '')
  throw new ValidationError(
    {
      collection,
      errors: [{ label: inLanguage(label('clip'), req.i18n.language), message, path: 'clip' }],
      req,
    },
    req.t,
  )
}

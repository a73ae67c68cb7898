'use client'
import type { ClipNote } from '../../core/ingest/types.ts'
import { Banner, Pill, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { clipNoteText } from '../../core/ingest/clipNoteText.ts'
import { mediaPaths } from '../../endpoints/media/mediaPaths.ts'
import { pillStyleOf } from '../cells/pillStyleOf.ts'
import { useText } from '../useText.ts'
import { useClip } from './useClip.ts'

/** What ingest made of the upload: the clip as renders see it, or why it cannot be used. */
export const ClipPanel = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const text = useText()
  const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
  const clip = useClip({ apiUrl, id })
  if (!clip) return null
  const { normalised, reason, status, warnings } = clip
  const said = (note: ClipNote): string => clipNoteText({ ...note, locale: i18n.language })
  return (
    <section style={{ display: 'grid', gap: '1rem', justifyItems: 'start', marginBlockEnd: '1.5rem' }}>
      <Pill pillStyle={pillStyleOf(status)} size="small">
        {text(`clipStatus.${status}`)}
      </Pill>
      {status === 'processing' ? <p style={{ margin: 0 }}>{text('clip.status.help')}</p> : null}
      {status === 'invalid' && reason ? <Banner type="error">{said(reason)}</Banner> : null}
      {status === 'usable' && normalised?.hash ? (
        <video
          autoPlay
          loop
          muted
          playsInline
          src={`${apiUrl}/repreel/${mediaPaths.clip(normalised.hash)}`}
          style={{
            background: '#0b101a',
            borderRadius: 'var(--style-radius-m)',
            maxHeight: '20rem',
            maxWidth: '100%',
          }}
        />
      ) : null}
      {warnings?.map((note) => (
        <Banner key={note.code} type="info">
          {said(note)}
        </Banner>
      ))}
    </section>
  )
}

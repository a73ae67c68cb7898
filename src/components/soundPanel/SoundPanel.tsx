'use client'
import { Banner, Pill, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { slugs } from '../../collections/slugs.ts'
import { soundNoteText } from '../../core/audio/soundNoteText.ts'
import { pillStyleOf } from '../cells/pillStyleOf.ts'
import { useTenths } from '../useTenths.ts'
import { useText } from '../useText.ts'
import { useSound } from './useSound.ts'

/** What ingest made of an uploaded recording or track: to be listened to, or why it cannot be used. */
export const SoundPanel = () => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const tenths = useTenths()
  const text = useText()
  const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
  const slug = collectionSlug === slugs.music ? slugs.music : slugs.recordings
  const sound = useSound({ apiUrl, id, slug })
  if (!sound) return null
  const { durationMs, reason, status, url } = sound
  return (
    <section style={{ display: 'grid', gap: '1rem', justifyItems: 'start', marginBlockEnd: '1.5rem' }}>
      <Pill pillStyle={pillStyleOf(status)} size="small">
        {text(`clipStatus.${status}`)}
        {durationMs ? ` · ${tenths(durationMs / 1000)} s` : ''}
      </Pill>
      {status === 'processing' ? <p style={{ margin: 0 }}>{text('sound.status.help')}</p> : null}
      {status === 'invalid' ? (
        <Banner type="error">{reason && soundNoteText({ ...reason, locale: i18n.language })}</Banner>
      ) : null}
      {status === 'usable' && url ? <audio controls preload="none" src={url} /> : null}
    </section>
  )
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'
import { bytesText } from '../cells/bytesText.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { useApiUrl } from '../live/useApiUrl.ts'
import { useText } from '../useText.ts'
import { storeOf } from './overviewStore.ts'
import { WidgetBody } from './WidgetBody.tsx'
import { WidgetCard } from './WidgetCard.tsx'

const nothing = { data: null, error: false }

/** What the store holds, and how much of it nothing needs. */
export const StorageWidget = () => {
  const text = useText()
  const { i18n } = useTranslation()
  const store = storeOf(useApiUrl())
  const loaded = useSyncExternalStore(store.subscribe, store.snapshot, () => nothing)
  useEffect(() => void store.load(), [store])
  const size = (bytes: number): string => bytesText({ bytes, language: i18n.language })
  return (
    <WidgetCard heading="overview.storage">
      <WidgetBody empty="overview.storage.empty" isEmpty={({ files }) => files === 0} loaded={loaded}>
        {({ bytes, kinds, unreferencedBytes }) => (
          <>
            <p>
              <strong>{size(bytes)}</strong>
            </p>
            <ul>
              {kinds
                .filter((kind) => kind.bytes > 0)
                .toSorted((a, b) => b.bytes - a.bytes)
                .slice(0, 5)
                .map(({ bytes: each, kind }) => (
                  <li className="repreel-overview__line" key={kind}>
                    <span>{text(`overview.storage.${kind}`)}</span>
                    <span>{size(each)}</span>
                  </li>
                ))}
            </ul>
            <p className="repreel-overview__quiet">
              {fillBlanks({
                blanks: { size: size(unreferencedBytes) },
                text: text('overview.storage.unused'),
              })}
            </p>
          </>
        )}
      </WidgetBody>
    </WidgetCard>
  )
}

'use client'
import { MoreIcon, Popup, PopupList } from '@payloadcms/ui'
import { useSay } from './useSay.ts'

export type MenuEntry = { text: string; onClick: () => void; isDisabled?: boolean }

type RowMenuProps = { entries: readonly MenuEntry[]; name: string }

/** What else can be done with a row. */
export const RowMenu = ({ entries, name }: RowMenuProps) => {
  const say = useSay()
  return (
    <Popup
      button={
        <>
          <MoreIcon />
          <span className="repreel-compose__hidden">{say('compose.more', { name })}</span>
        </>
      }
      buttonClassName="repreel-compose__more"
      horizontalAlign="right"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {entries.map(({ isDisabled = false, onClick, text }) => (
            <PopupList.Button
              disabled={isDisabled}
              key={text}
              onClick={() => {
                close()
                onClick()
              }}
            >
              {text}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
      size="medium"
    />
  )
}

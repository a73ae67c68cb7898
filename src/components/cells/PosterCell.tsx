import type { DefaultServerCellComponentProps } from 'payload'
import type { Workout } from '../../generated/payload-types.ts'

/** A workout's picture in lists: its computed `video` has come with the row, for all rows by one query. */
export const PosterCell = ({ rowData }: DefaultServerCellComponentProps) => {
  // Payload renders a cell without a row too, where it prepares a document's form.
  const url = (rowData as Partial<Workout> | undefined)?.video?.poster?.url // a row of the collection that this cell is on
  return url ? <img alt="" src={url} style={{ ...style, objectFit: 'cover' }} /> : <span style={style} />
}

const style = {
  background: 'var(--theme-elevation-100)',
  borderRadius: 3,
  display: 'block',
  height: 45,
  width: 80,
} as const

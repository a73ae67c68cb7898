'use client'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'

/** Segments done of segments in all. */
export const ProgressCell = ({ cellData, rowData }: DefaultCellComponentProps<NumberFieldClient, number>) => {
  const { total } = rowData as { total?: number | null }
  return <span>{total ? `${cellData ?? 0} / ${total}` : '–'}</span>
}

'use client'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'

export const MillisecondsCell = ({ cellData }: DefaultCellComponentProps<NumberFieldClient, number>) => (
  <span>{typeof cellData === 'number' ? `${(cellData / 1000).toFixed(1)} s` : '–'}</span>
)

'use client'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'
import { durationText } from './durationText.ts'

export const DurationCell = ({ cellData }: DefaultCellComponentProps<NumberFieldClient, number>) => (
  <span>{typeof cellData === 'number' ? durationText(cellData) : '–'}</span>
)

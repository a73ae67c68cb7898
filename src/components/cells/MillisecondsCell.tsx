'use client'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'
import { useTenths } from '../useTenths.ts'

export const MillisecondsCell = ({ cellData }: DefaultCellComponentProps<NumberFieldClient, number>) => {
  const tenths = useTenths()
  return <span>{typeof cellData === 'number' ? `${tenths(cellData / 1000)} s` : '–'}</span>
}

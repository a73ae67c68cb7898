import type { Aspect } from '../segments/types.ts'
import type { Layout } from './layout.ts'
import { layout16x9 } from './layout16x9.ts'

type LayoutOfArgs = { aspect: Aspect; widthPx: number; heightPx: number }

export const layoutOf = ({ aspect, heightPx, widthPx }: LayoutOfArgs): Layout => {
  if (aspect !== '16:9')
    throw new RangeError(`layoutOf: no layout for the aspect "${aspect}" yet; ask for an output in 16:9`)
  return layout16x9({ heightPx, widthPx })
}

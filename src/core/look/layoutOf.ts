import type { Aspect } from '../segments/types.ts'
import type { Layout } from './layout.ts'
import { layout1x1 } from './layout1x1.ts'
import { layout9x16 } from './layout9x16.ts'
import { layout16x9 } from './layout16x9.ts'

type LayoutOfArgs = { aspect: Aspect; widthPx: number; heightPx: number }

const layouts = { '16:9': layout16x9, '9:16': layout9x16, '1:1': layout1x1 } as const

export const layoutOf = ({ aspect, heightPx, widthPx }: LayoutOfArgs): Layout =>
  layouts[aspect]({ heightPx, widthPx })

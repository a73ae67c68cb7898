import type { Payload } from 'payload'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { openStore } from '../../adapters/store/openStore.ts'
import { storeFigures } from '../../jobs/store/storeFigures.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { figureLines } from './reportLines.ts'

export const tellFigures = async (payload: Payload): Promise<number> => {
  const store = openStore(optionsOfHost(payload))
  const figures = await storeFigures({ payload, pool: poolOf(payload), store })
  console.log(figureLines(figures).join('\n'))
  return 0
}

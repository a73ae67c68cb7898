import type { VariantGraph } from '../../core/workout/exerciseModel.ts'
import type { Exercise } from '../../generated/payload-types.ts'
import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import { idOf } from '../../core/idOf.ts'
import { textIn } from './textIn.ts'

type LoadVariantGraphArgs = { except: string | null; req: PayloadRequest }

/** Who names whom as easier or harder; only asked for where an exercise has variants, since it reads them all. */
export const loadVariantGraph = async ({ except, req }: LoadVariantGraphArgs): Promise<VariantGraph> => {
  const { docs } = await req.payload.db.find<Exercise>({
    collection: slugs.exercises,
    pagination: false,
    req,
    select: { easierVariants: true, harderVariants: true, name: true },
    where: except === null ? {} : { id: { not_equals: except } },
  })
  return Object.fromEntries(
    docs.map(({ easierVariants, harderVariants, id, name }) => [
      String(id),
      {
        easier: (easierVariants ?? []).flatMap((variant) => idOf(variant) ?? []),
        harder: (harderVariants ?? []).flatMap((variant) => idOf(variant) ?? []),
        name: textIn({ req, value: name }),
      },
    ]),
  )
}

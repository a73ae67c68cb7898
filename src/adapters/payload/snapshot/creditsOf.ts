import type { Credit } from '../../../core/credits/types.ts'
import type { LicenceDocument, WorkoutDocuments } from './documents.ts'
import { distinctCredits } from '../../../core/credits/distinctCredits.ts'

/** Whose work is seen in a workout's video, from the licence groups as they are now. */
export const creditsOf = ({ clips }: Pick<WorkoutDocuments, 'clips'>): Credit[] =>
  distinctCredits(
    [...clips.values()].map(({ licence }) => creditOf({ kind: 'clip', licence: licence ?? {} })),
  )

type CreditOfArgs = { kind: Credit['kind']; licence: LicenceDocument }

const creditOf = ({ kind, licence }: CreditOfArgs): Credit => ({
  kind,
  license: licence.license ?? 'own',
  title: licence.title || null,
  author: licence.author || null,
  sourceUrl: licence.sourceUrl || null,
  isAiGenerated: licence.isAiGenerated ?? false,
})

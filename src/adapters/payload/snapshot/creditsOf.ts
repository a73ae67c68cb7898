import type { Credit } from '../../../core/credits/types.ts'
import type { LicenceDocument, RecordingDocument, WorkoutDocuments } from './documents.ts'
import { distinctCredits } from '../../../core/credits/distinctCredits.ts'

type CreditsOfArgs = Pick<WorkoutDocuments, 'clips' | 'music'> & {
  /** Those that are heard. */
  recordings: readonly RecordingDocument[]
}

/** Whose work is seen and heard in a workout's video, from the licence groups as they are now. */
export const creditsOf = ({ clips, music, recordings }: CreditsOfArgs): Credit[] =>
  distinctCredits([
    ...[...clips.values()].map(({ licence }) => creditOf({ kind: 'clip', licence: licence ?? {} })),
    ...[...music.values()].map(({ artist, licence, title }) =>
      // The track's own title and artist, where its licence names no others.
      creditOf({
        kind: 'music',
        licence: { ...licence, author: licence?.author || artist, title: licence?.title || title },
      }),
    ),
    ...recordings.map(({ licence, speaker }) =>
      creditOf({ kind: 'recording', licence: { ...licence, author: licence?.author || speaker } }),
    ),
  ])

type CreditOfArgs = { kind: Credit['kind']; licence: LicenceDocument }

const creditOf = ({ kind, licence }: CreditOfArgs): Credit => ({
  kind,
  license: licence.license ?? 'own',
  title: licence.title || null,
  author: licence.author || null,
  sourceUrl: licence.sourceUrl || null,
  isAiGenerated: licence.isAiGenerated ?? false,
})

import type {
  Labelled,
  SearchDocument,
  SearchKind,
  SearchTexts,
  TextField,
} from '../../../core/search/types.ts'
import type { DocumentId } from '../renders/types.ts'
import type { Localised, Reference } from '../snapshot/documents.ts'
import type { Locales } from '../snapshot/inLocale.ts'
import { richTextWords } from '../../../core/search/richTextWords.ts'
import { idOf } from '../../../core/idOf.ts'

type Shared = {
  id: DocumentId
  _status?: 'draft' | 'published' | null
  slug?: string | null
  level?: string | null
  firstPublishedAt?: string | null
  createdAt: string
}
type Row = { text?: string | null }
type SearchedWorkout = Shared & {
  title?: Localised<string>
  summary?: Localised<string>
  description?: Localised<object>
  tags?: string[] | null
  goal?: string | null
  visibility?: string | null
  categories?: Reference[] | null
  facts?: {
    totalSeconds?: number | null
    maxImpact?: string | null
    equipment?: string[] | null
    muscles?: string[] | null
  } | null
}
type SearchedExercise = Shared & {
  name?: Localised<string>
  shortName?: Localised<string>
  aliases?: Localised<string[]>
  instructions?: Localised<Row[]>
  cues?: Localised<Row[]>
  category?: Reference
  impact?: string | null
  equipment?: string[] | null
  primaryMuscles?: string[] | null
  secondaryMuscles?: string[] | null
}
/** As Payload's database adapter gives it for all locales. */
export type SearchedDocument = SearchedWorkout | SearchedExercise

type SearchDocumentOfArgs = { document: SearchedDocument; kind: SearchKind; locales: Locales }

/** null: nobody may find it. */
export const searchDocumentOf = ({
  document,
  kind,
  locales,
}: SearchDocumentOfArgs): SearchDocument | null => {
  if (document._status !== 'published' || !document.slug) return null
  const found = kind === 'workout' ? ofWorkout(document, locales) : ofExercise(document, locales)
  if (!found || found.texts.length === 0) return null
  const { createdAt, firstPublishedAt, id, level, slug } = document
  return {
    ...found,
    id: String(id),
    kind,
    level: level ?? null,
    publishedAt: firstPublishedAt ?? createdAt,
    slug,
  }
}

type Own = Omit<SearchDocument, 'id' | 'kind' | 'level' | 'publishedAt' | 'slug'>

const ofWorkout = (workout: SearchedWorkout, locales: Locales): Own | null => {
  const { categories, description, facts, goal, summary, tags, title, visibility } = workout
  if (visibility !== 'public') return null
  return {
    categories: (categories ?? []).flatMap((category) => idOf(category) ?? []),
    equipment: facts?.equipment ?? [],
    goal: goal ?? null,
    impact: facts?.maxImpact ?? null,
    muscles: facts?.muscles ?? [],
    seconds: facts?.totalSeconds ?? null,
    texts: perLocale(locales, (own) => ({
      names: labelled('tag', tags),
      texts: [
        ...labelled('summary', [own(summary)]),
        ...labelled('description', [richTextWords(own(description))]),
      ],
      title: own(title),
    })),
  }
}

const ofExercise = (exercise: SearchedExercise, locales: Locales): Own => {
  const { aliases, category, cues, instructions, name, primaryMuscles, secondaryMuscles, shortName } =
    exercise
  return {
    categories: [idOf(category)].flatMap((id) => id ?? []),
    equipment: exercise.equipment ?? [],
    goal: null,
    impact: exercise.impact ?? null,
    muscles: [...(primaryMuscles ?? []), ...(secondaryMuscles ?? [])],
    seconds: null,
    texts: perLocale(locales, (own) => ({
      names: [...labelled('shortName', [own(shortName)]), ...labelled('alias', own(aliases))],
      texts: [...rowsOf('instruction', own(instructions)), ...rowsOf('cue', own(cues))],
      title: own(name),
    })),
  }
}

type OwnValue = <T>(value: Localised<T>) => T | null
type Texts = Omit<SearchTexts, 'locale' | 'title'> & { title: string | null }

/** Only languages in which the document has a title: in the others it shows the default one's. */
const perLocale = (locales: Locales, textsIn: (own: OwnValue) => Texts): SearchTexts[] =>
  (locales?.codes ?? ['en']).flatMap((locale) => {
    const own: OwnValue = <T>(value: Localised<T>) =>
      (locales ? ((value ?? {}) as Record<string, T>)[locale] : (value as T)) ?? null
    const { title, ...texts } = textsIn(own)
    return title ? [{ ...texts, locale, title }] : []
  })

const labelled = <const Field>(
  field: Field,
  texts: ReadonlyArray<string | null> | null | undefined,
): Array<Labelled<Field>> => (texts ?? []).flatMap((text) => (text ? [{ field, text }] : []))

const rowsOf = (field: TextField, rows: readonly Row[] | null): Array<Labelled<TextField>> =>
  labelled(
    field,
    rows?.map(({ text }) => text ?? null),
  )

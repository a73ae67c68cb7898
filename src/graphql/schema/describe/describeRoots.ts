import type { RootFields, SchemaContext } from '../types.ts'
import { textsOfFields } from './textsOfFields.ts'

type Names = { one: string; many: string }

const queries = ({ many, one }: Names): Record<string, string> => ({
  [one]: `One document of ${many} by its id; null where there is none that the reader may see.`,
  [many]: `A page of ${many}, filtered and sorted; only what the reader may see.`,
  [`count${many}`]: `How many of ${many} match, of those that the reader may see.`,
  [`docAccess${one}`]: `What the reader may do with one document of ${many}.`,
  [`version${one}`]: `One earlier state of a document of ${many}, for staff.`,
  [`versions${many}`]: `Earlier states of documents of ${many}, for staff.`,
})

const mutations = ({ many, one }: Names): Record<string, string> => ({
  [`create${one}`]: `Makes a document of ${many}; for editors.`,
  [`update${one}`]: `Changes a document of ${many}; for editors.`,
  [`delete${one}`]: `Deletes a document of ${many}; for editors.`,
  [`duplicate${one}`]: `Makes a document of ${many} like another; for editors.`,
  [`restoreVersion${one}`]: `Makes an earlier state of a document of ${many} the latest; for editors.`,
})

const args: Record<string, string> = {
  autosave: 'Whether the form saved itself while somebody typed.',
  data: 'What is written; what is left out stays as it is.',
  draft: 'Whether drafts count; for staff.',
  fallbackLocale: 'The language of what is not said in `locale`.',
  id: 'The id of the document.',
  input: 'What is asked for.',
  limit: 'How many at most; 10 where nothing is said, 100 at most.',
  locale: 'The language of texts.',
  page: 'Which page, from 1.',
  pagination: 'Whether the answer counts all documents and pages.',
  select: 'Whether only what is asked for is read.',
  sort: 'Names of fields, with `-` before one to reverse it; commas between them.',
  trash: 'Whether documents in the trash count; there is no trash here.',
  where: 'What documents must be like.',
  count: 'Whether all are counted.',
  depth: 'How deep documents inside the text are filled in.',
}

type DescribeRootsArgs = { context: SchemaContext; names: readonly Names[] }

/** Root fields that Payload makes of our collections, and their arguments. */
export const describeRoots = ({ context, names }: DescribeRootsArgs): void => {
  for (const name of names) {
    describe(context.Query.fields, queries(name))
    describe(context.Mutation.fields, mutations(name))
  }
}

const describe = (fields: RootFields, texts: Record<string, string>): void => {
  for (const [name, text] of Object.entries(texts)) {
    const field = fields[name]
    if (!field) continue
    field.description ??= text
    for (const [arg, config] of Object.entries(field.args ?? {})) config.description ??= args[arg]
  }
}

/** Root fields of our own, and the arguments of all. */
export const describeRest = ({ Mutation, Query }: SchemaContext): void => {
  for (const [type, fields] of Object.entries({ Mutation: Mutation.fields, Query: Query.fields }))
    for (const [name, field] of Object.entries(fields)) {
      field.description ??= textsOfFields[`${type}.${name}`]
      for (const [arg, config] of Object.entries(field.args ?? {}))
        config.description ??= args[arg] ?? textsOfFields[arg]
    }
}

export const textsOfArguments: Readonly<Record<string, string>> = args

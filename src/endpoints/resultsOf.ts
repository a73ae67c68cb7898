import { APIError } from 'payload'

type Result<Id, Done> = ({ id: Id; ok: true } & Done) | { id: Id; ok: false; message: string }

type ResultsOfArgs<Id, Done> = { act: (id: Id) => Promise<Done>; ids: readonly Id[] }

/** What became of each, one after another: each is a transaction of its own. A fault of ours ends the request. */
export const resultsOf = async <Id, Done extends object>({
  act,
  ids,
}: ResultsOfArgs<Id, Done>): Promise<Array<Result<Id, Done>>> => {
  const results: Array<Result<Id, Done>> = []
  for (const id of new Set(ids))
    try {
      results.push({ id, ok: true, ...(await act(id)) })
    } catch (error) {
      if (!(error instanceof APIError) || error.status >= 500) throw error
      results.push({ id, message: error.message, ok: false })
    }
  return results
}

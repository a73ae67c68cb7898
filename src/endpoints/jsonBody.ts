import { APIError } from 'payload'
import { readBody } from './readBody.ts'

/** The body as JSON; what is none is quoted. */
export const jsonBody = async (args: Parameters<typeof readBody>[0]): Promise<unknown> => {
  const text = (await readBody(args)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new APIError(
      `“${text.slice(0, 80)}” is no JSON: send an object as the API’s page shows it.`,
      400,
      null,
      true,
    )
  }
}

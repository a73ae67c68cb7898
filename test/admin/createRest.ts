export type Rest = <T = Record<string, unknown>>(
  path: string,
  init?: { body?: FormData | object; method?: string },
) => Promise<T>

type CreateRestArgs = { email: string; password: string; url: string }

/** The REST API as this user, by the app's own port; what is refused is thrown, with what it said. */
export const createRest = async ({ email, password, url }: CreateRestArgs): Promise<Rest> => {
  let token = ''
  const rest: Rest = async <T>(
    path: string,
    { body, method = body ? 'POST' : 'GET' }: { body?: FormData | object; method?: string } = {},
  ) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${url}/api${path}`, {
      headers: {
        ...(token && { authorization: `JWT ${token}` }),
        ...(!isForm && { 'content-type': 'application/json' }),
      },
      method,
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return JSON.parse(text) as T
  }
  token = (await rest<{ token: string }>('/users/login', { body: { email, password } })).token
  return rest
}

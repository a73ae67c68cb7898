import { slugs } from '../../collections/slugs.ts'

type SendLogoArgs = { apiUrl: string; file: File }
/** `message`: '' where nobody says what went wrong. */
type Sent = { logo: string; message: null } | { logo: null; message: string }

/** What the brand would hold of a picture, or in the editor's language why it cannot be a logo. */
export const sendLogo = async ({ apiUrl, file }: SendLogoArgs): Promise<Sent> => {
  const url = `${apiUrl}/globals/${slugs.settings}/logo`
  const answer = await fetch(url, { body: file, method: 'POST' }).catch(() => null)
  // Ours, or Payload's form of an error.
  const said = (await answer?.json().catch(() => null)) as Said | null | undefined
  if (answer?.ok && said?.logo) return { logo: said.logo, message: null }
  return { logo: null, message: said?.errors?.[0]?.message ?? '' }
}

type Said = { logo?: string; errors?: Array<{ message?: string }> }

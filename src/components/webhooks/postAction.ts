type Posted = { deliveryId: number | string } | { problem: string }

/** Posts to one of the webhook endpoints; never rejects. */
export const postAction = async (url: string): Promise<Posted> => {
  try {
    const response = await fetch(url, { credentials: 'include', method: 'POST' })
    const body = (await response.json()) as {
      deliveryId: number | string
      errors?: Array<{ message?: string }>
    }
    if (response.ok) return body
    return { problem: body.errors?.[0]?.message ?? `${response.status} ${response.statusText}` }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

export const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer())

export const header = (response: Response, name: string): string | null => response.headers.get(name)

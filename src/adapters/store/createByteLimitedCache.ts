export type ByteLimitedCache<Value> = {
  /** The value, made once however many ask for it at the same time. What fails is not kept. */
  get: (key: string, make: () => Promise<Value>) => Promise<Value>
}

type CreateByteLimitedCacheArgs<Value> = { limitBytes: number; bytesOf: (value: Value) => number }

/** Keeps what was used last, up to a size. */
export const createByteLimitedCache = <Value>({
  limitBytes,
  bytesOf,
}: CreateByteLimitedCacheArgs<Value>): ByteLimitedCache<Value> => {
  /** In order of use, the oldest first: a Map keeps the order in which its keys were set. */
  const entries = new Map<string, { value: Promise<Value>; bytes: number }>()
  let totalBytes = 0

  const drop = (key: string): void => {
    totalBytes -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  const account = (key: string, value: Promise<Value>, bytes: number): void => {
    if (entries.get(key)?.value !== value) return
    drop(key)
    entries.set(key, { value, bytes })
    totalBytes += bytes
    for (const oldest of entries.keys()) {
      if (totalBytes <= limitBytes) return
      drop(oldest)
    }
  }
  return {
    get: (key, make) => {
      const known = entries.get(key)
      if (known) {
        entries.delete(key)
        entries.set(key, known)
        return known.value
      }
      const value = make()
      entries.set(key, { value, bytes: 0 })
      value.then(
        (made) => account(key, value, bytesOf(made)),
        () => entries.get(key)?.value === value && drop(key),
      )
      return value
    },
  }
}

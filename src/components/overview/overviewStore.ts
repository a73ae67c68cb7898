import type { Overview } from '../../core/overview/types.ts'
import type { StoreFigures } from '../../jobs/store/storeFigures.ts'

export type Loaded<T> = { data: T | null; error: boolean }

type Resource<T> = {
  subscribe: (hear: () => void) => () => void
  snapshot: () => Loaded<T>
  /** Several widgets ask at once: one request answers them. */
  load: () => Promise<void>
}

const createResource = <T>(url: string): Resource<T> => {
  const hearers = new Set<() => void>()
  let snapshot: Loaded<T> = { data: null, error: false }
  let loading: Promise<void> | null = null
  const read = async (): Promise<void> => {
    const response = await fetch(url, { credentials: 'include' }).catch(() => null)
    snapshot = response?.ok
      ? { data: (await response.json()) as T, error: false }
      : { data: snapshot.data, error: true }
    for (const hear of hearers) hear()
  }
  return {
    load: () => (loading ??= read().finally(() => (loading = null))),
    snapshot: () => snapshot,
    subscribe: (hear) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}

const resources = new Map<string, Resource<unknown>>()

const resourceOf = <T>(url: string): Resource<T> => {
  const resource = resources.get(url) ?? createResource(url)
  resources.set(url, resource)
  return resource as Resource<T> // an address answers one kind
}

/** Of the tab, for all widgets. */
export const overviewOf = (apiUrl: string) => resourceOf<Overview>(`${apiUrl}/repreel/overview`)
export const storeOf = (apiUrl: string) => resourceOf<StoreFigures>(`${apiUrl}/repreel/store`)

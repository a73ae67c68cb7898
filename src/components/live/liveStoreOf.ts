import { createLiveStore, type LiveStore } from './createLiveStore.ts'

const stores = new Map<string, LiveStore>()

/** The tab's one store of this API. Only in a browser. */
export const liveStoreOf = (apiUrl: string): LiveStore => {
  const known = stores.get(apiUrl)
  if (known) return known
  const store = createLiveStore({
    open: (url) => new EventSource(url, { withCredentials: true }),
    url: `${apiUrl}/repreel/live`,
  })
  stores.set(apiUrl, store)
  document.addEventListener('visibilitychange', () => store.setHidden(document.hidden))
  return store
}

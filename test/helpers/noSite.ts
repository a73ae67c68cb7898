import type { Site } from '../../src/server/web/createSite.ts'

/** In Next's place, where nothing that Next answers is asked for. */
export const noSite: Pick<Site, 'handle'> = {
  handle: (_, response) => {
    response.writeHead(404).end()
    return Promise.resolve()
  },
}

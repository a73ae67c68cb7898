import type { ServeReady, ServeTask } from './types.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { serveProgramme } from '../../test/media/serveProgramme.ts'

/** The virtual MP4 by the handler that the product mounts before Next. */
export const serveOurs = async ({
  manifest,
  root,
}: Extract<ServeTask, { kind: 'ours' }>): Promise<ServeReady> => {
  const { mp4Url } = await serveProgramme({ made: { manifest, store: createDiskStore({ root }) } })
  const { pathname, port } = new URL(mp4Url)
  return { path: pathname, port: Number(port) }
}

import type { Cluster, Unprivileged } from './types.ts'
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

const nobody = { uid: 65534, gid: 65534 }

const unshare = ['unshare', '-U', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--']

/** PostgreSQL refuses to run as root. In a user namespace it sees another user while the files stay root's. */
export const findUnprivileged = async ({ dataFolder }: Cluster): Promise<Unprivileged> => {
  if (process.getuid?.() !== 0) return { prefix: [] }
  // A cluster that was given to nobody stays with nobody: root in a namespace could not read it.
  if ((await ownerOf(dataFolder)) === nobody.uid) return { prefix: [], owner: nobody }
  return (await namespacesAllowed()) ? { prefix: unshare } : { prefix: [], owner: nobody }
}

const ownerOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ uid }) => uid,
    () => undefined,
  )

const namespacesAllowed = async (): Promise<boolean> => {
  const [program, ...args] = [...unshare, 'true']
  return promisify(execFile)(program, args).then(
    () => true,
    () => false,
  )
}

import type { Cluster, Unprivileged } from './types.ts'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { superuser } from './superuser.ts'

type InitArgs = { bin: string; cluster: Cluster; unprivileged: Unprivileged }

/** Makes the cluster once. It appears whole: a start that was killed half-way is made again. */
export const initCluster = async ({ bin, cluster, unprivileged }: InitArgs): Promise<void> => {
  if (existsSync(cluster.dataFolder)) return
  const fresh = `${cluster.dataFolder}.new`
  await rm(fresh, { recursive: true, force: true })
  await writeFile(cluster.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  await giveAway({ cluster, unprivileged })
  await run({ command: [join(bin, 'initdb'), ...initArgs({ fresh, cluster })], unprivileged })
  await rename(fresh, cluster.dataFolder)
}

const initArgs = ({ fresh, cluster }: { fresh: string; cluster: Cluster }): string[] => [
  `--pgdata=${fresh}`,
  `--username=${superuser}`,
  // Other users of this machine can reach 127.0.0.1 too.
  '--auth=scram-sha-256',
  `--pwfile=${cluster.passwordFile}`,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

const giveAway = async ({ cluster, unprivileged: { owner } }: Omit<InitArgs, 'bin'>): Promise<void> => {
  if (!owner) return
  await chown(cluster.folder, owner.uid, owner.gid)
  await chown(cluster.passwordFile, owner.uid, owner.gid)
}

const run = async ({
  command,
  unprivileged,
}: {
  command: string[]
  unprivileged: Unprivileged
}): Promise<void> => {
  const [program = '', ...args] = [...unprivileged.prefix, ...command]
  await promisify(execFile)(program, args, { ...unprivileged.owner, cwd: '/' }).catch((cause: Error) => {
    throw new Error(
      `The embedded PostgreSQL could not be made: ${cause.message.trim()}\nSet DATABASE_URL to use another.`,
      {
        cause,
      },
    )
  })
}

/** Where one embedded cluster keeps its things. */
export type Cluster = {
  /** Holds everything below. */
  folder: string
  dataFolder: string
  portFile: string
  passwordFile: string
  lockFile: string
  logFile: string
}

/** How a program of PostgreSQL is started: it refuses to run as root. */
export type Unprivileged = {
  /** Stands before the program and its arguments, e.g. `unshare … --`. */
  prefix: readonly string[]
  /** The user and group to become, where no prefix can do it. */
  owner?: { uid: number; gid: number }
}

export type EmbeddedPostgres = {
  /** A superuser's connection string of a database in this server, whether or not it exists yet. */
  url: (database: string) => string
  /** Gives up this process' lease; the last one to leave stops the server. */
  release: () => Promise<void>
}

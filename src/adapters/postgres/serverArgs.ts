type ServerArgs = { dataFolder: string; durable: boolean; port: number }

/** The server's settings: small, on this machine only, nothing outside its folder. */
export const serverArgs = ({ dataFolder, durable, port }: ServerArgs): string[] => [
  '-D',
  dataFolder,
  ...settings({
    listen_addresses: '127.0.0.1',
    port: String(port),
    // A socket's path has a length limit that a deep project folder exceeds.
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '64MB',
    // Three worker processes fewer; our queries are small.
    io_method: 'sync',
    max_parallel_workers_per_gather: '0',
    jit: 'off',
    // No replicas: without their log the server writes less.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '256MB',
    timezone: 'UTC',
    ...(durable ? {} : throwAway),
  }),
]

/** For tests: a database that nobody misses after a power cut. */
const throwAway = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

const settings = (values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])

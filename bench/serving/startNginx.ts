import type { Server } from './startServers.ts'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { freePort } from '../../src/adapters/postgres/freePort.ts'

type StartNginxArgs = { cpu: string; filePath: string; folder: string }

/** nginx with sendfile, one process, on a port of its own. Throws with how to install it where it is missing. */
export const startNginx = async ({ cpu, filePath, folder }: StartNginxArgs): Promise<Server> => {
  const home = join(folder, 'nginx')
  await mkdir(join(home, 'logs'), { recursive: true })
  const port = await freePort()
  const configuration = join(home, 'nginx.conf')
  await writeFile(configuration, configurationOf({ port, root: dirname(filePath) }))
  const args = ['-c', cpu, 'nginx', '-p', home, '-c', configuration, '-e', 'logs/error.log']
  const child = spawn('taskset', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = once(child, 'exit').then(() => {
    throw new Error('nginx did not start; install it: apt-get install -y nginx-light')
  })
  await Promise.race([listening({ child, port }), ended])
  return { child, path: `/${basename(filePath)}`, port }
}

const configurationOf = ({ port, root }: { port: number; root: string }): string => `
daemon off;
master_process off;
pid logs/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  default_type video/mp4;
  client_body_temp_path logs/body;
  proxy_temp_path logs/proxy;
  fastcgi_temp_path logs/fastcgi;
  uwsgi_temp_path logs/uwsgi;
  scgi_temp_path logs/scgi;
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`

const listening = async ({ child, port }: { child: ChildProcess; port: number }): Promise<void> => {
  while (child.exitCode === null) {
    const socket = connect({ host: '127.0.0.1', port })
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
  }
}

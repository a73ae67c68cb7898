import { startPostgres } from '../../src/adapters/postgres/startPostgres.ts'

const server = await startPostgres({ folder: process.argv[2] ?? '', durable: false })
process.on('message', () => {
  void server.release().then(() => process.exit())
})
process.send?.('up')

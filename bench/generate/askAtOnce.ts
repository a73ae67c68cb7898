import type { Generator } from './openGenerator.ts'
import { request } from 'node:http'

export type Timed = {
  status: number
  /** To the head of the answer, and to the first byte of its body. */
  headMs: number
  firstByteMs: number
  /** To the last byte. */
  allMs: number
  bytes: number
}

type AskAtOnceArgs = { bodies: readonly object[]; generator: Pick<Generator, 'url'> }

/** As many clients as bodies, each with an address of its own, all at the same time; each reads to the end. */
export const askAtOnce = ({ bodies, generator: { url } }: AskAtOnceArgs): Promise<Timed[]> =>
  Promise.all(bodies.map((body, client) => askOnce({ body, client, url })))

type AskOnceArgs = { body: object; client: number; url: string }

const askOnce = ({ body, client, url }: AskOnceArgs): Promise<Timed> =>
  new Promise((resolve, reject) => {
    const startedMs = performance.now()
    const since = (): number => performance.now() - startedMs
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${client + 1}` }
    const asked = request(url, { agent: false, headers, method: 'POST' }, (answer) => {
      const headMs = since()
      let firstByteMs = 0
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        firstByteMs ||= since()
        bytes += chunk.length
      })
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ allMs: since(), bytes, firstByteMs, headMs, status: answer.statusCode ?? 0 }),
      )
    })
    asked.on('error', reject)
    asked.end(JSON.stringify(body))
  })

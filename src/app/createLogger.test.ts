import { expect, test } from 'vitest'
import { requestContext } from '../adapters/requestContext.ts'
import { createLogger } from './createLogger.ts'

const logged = (isTTY: boolean, act: (logger: ReturnType<typeof createLogger>) => void): string[] => {
  const lines: string[] = []
  act(createLogger({ level: 'info', stream: { isTTY, write: (line) => lines.push(line) } }))
  return lines
}

test('a line is JSON with level, time and the request that led to it, and without its token', () => {
  const [line = ''] = logged(false, (logger) =>
    requestContext.run({ requestId: 'r-1' }, () => logger.warn({ url: '/v?token=abc' }, 'not served')),
  )
  expect(JSON.parse(line)).toMatchObject({
    level: 'warn',
    msg: 'not served',
    requestId: 'r-1',
    time: expect.stringMatching(/^\d{4}-/) as string,
    url: '/v?token=…',
  })
})

test('on a terminal it is a short line, with the stack of an error', () => {
  const [first = '', second = ''] = logged(true, (logger) => {
    logger.info('ready')
    logger.error({ err: new Error('no disk') }, 'not written')
  })
  expect(first).toMatch(/^\d\d:\d\d:\d\d ready\n$/)
  expect(second).toMatch(/^\d\d:\d\d:\d\d ERROR not written\nError: no disk\n/)
})

test('below its level nothing is written', () => {
  expect(logged(false, (logger) => logger.debug('quiet'))).toEqual([])
})

import { expect, test } from 'vitest'
import { explainDatabaseError } from './explainDatabaseError.ts'

const explain = (code: string, message = 'no') =>
  explainDatabaseError({
    error: Object.assign(new Error(message), { code }),
    url: 'postgres://anna:s3cret@db.test:5433/videos',
    variable: 'DATABASE_URL',
  })

test('each reason is told with the server it concerns and what to do', () => {
  expect(explain('ECONNREFUSED').detail).toBe('nothing answers at db.test:5433 (ECONNREFUSED)')
  expect(explain('ENOTFOUND').detail).toBe('there is no host named db.test')
  expect(explain('28P01', 'password authentication failed').detail).toBe(
    'db.test:5433 refuses anna: password authentication failed',
  )
  expect(explain('3D000')).toEqual({
    detail: 'db.test:5433 has no database "videos"',
    remedy: "createdb --host=db.test --port=5433 --username=anna 'videos'",
  })
  expect(explain('53300', 'too many clients').detail).toBe('db.test:5433: too many clients')
})

test('no explanation repeats the password', () => {
  for (const code of ['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000', '53300'])
    expect(JSON.stringify(explain(code))).not.toContain('s3cret')
})

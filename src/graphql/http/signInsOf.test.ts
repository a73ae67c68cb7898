import { expect, test } from 'vitest'
import { signInsOf } from './signInsOf.ts'

const login = 'loginUser(email: "a@b.example", password: "x") { token }'

test.each([
  ['none', '{ Workouts { docs { id } } }', 0],
  ['one', `mutation { ${login} }`, 1],
  ['aliases', `mutation { a: ${login} b:${login}\n,c:${login} }`, 3],
  ['a fragment', `mutation { ...all } fragment all on Mutation { a: ${login} b: ${login} }`, 2],
  [
    'other ways in',
    'mutation { forgotPasswordUser(email: "a") unlockUser(email: "a") resetPasswordUser(token: "a") { token } }',
    3,
  ],
  ['the way out', 'mutation { logoutUser }', 0],
])('%s', (_, query, count) => {
  expect(signInsOf(query)).toBe(count)
})

export type HostileDocument = {
  name: string
  query: string
  /** JSON: too deep to be written by a program that means well. */
  variables?: string
  /** The machine's word for what is wrong, where the limits see it. */
  code?: string
  /** What the message holds, e.g. the figures. */
  says?: RegExp
}

const times = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')

/** a { a { a … } }, `levels` deep. */
const nested = (levels: number, field: string): string =>
  `${`${field} {`.repeat(levels)} id ${'}'.repeat(levels)}`

/** Each fragment uses the next one twice: 2^count fields when written out. */
const bomb = (count: number): string =>
  `{ Workouts { docs { ...f0 } } } ${times(count, (i) => `fragment f${i} on Workout { ...f${i + 1} ...f${i + 1} }`)} fragment f${count} on Workout { id title }`

const nestedJson = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

/** What somebody sends who means no good, or whose program has gone wrong. */
export const hostileDocuments: readonly HostileDocument[] = [
  {
    code: 'fragment-cycle',
    name: 'a fragment that uses itself',
    query: '{ Workouts { docs { ...a } } } fragment a on Workout { id ...a }',
    says: /“a” → “a”/,
  },
  {
    code: 'fragment-cycle',
    name: 'two fragments that use each other',
    query: '{ Workouts { docs { ...a } } } fragment a on Workout { ...b } fragment b on Workout { ...a }',
    says: /“a” → “b” → “a”/,
  },
  {
    code: 'fragment-cycle',
    name: 'a cycle through a field',
    query: '{ Exercises { docs { ...a } } } fragment a on Exercise { variants { easier { ...a } } }',
  },
  {
    code: 'fragment-cycle',
    name: 'a cycle that no operation uses',
    query: '{ __typename } fragment a on Workout { ...a }',
  },
  {
    code: 'fragment-cycle',
    name: 'a cycle of 50 fragments',
    query: `{ Workouts { docs { ...f0 } } } ${times(50, (i) => `fragment f${i} on Workout { ...f${(i + 1) % 50} }`)}`,
  },
  {
    code: 'too-many-fields',
    name: 'a bomb of 20 fragments',
    query: bomb(20),
    says: /2097\d\d\d; the limit is 1000/,
  },
  { code: 'too-many-fields', name: 'a bomb of 150 fragments', query: bomb(150) },
  {
    code: 'too-deep',
    name: '17 levels',
    query: `{ Workouts { ${nested(15, 'docs')} } }`,
    says: /depth is 17; the limit is 10/,
  },
  { code: 'too-deep', name: '500 levels', query: `{ ${nested(500, 'a')} }` },
  { code: 'too-many-tokens', name: '100,000 levels', query: `{ ${nested(100_000, 'a')} }` },
  {
    code: 'too-many-aliases',
    name: '31 aliases',
    query: `{ ${times(31, (i) => `a${i}: __typename`)} }`,
    says: /31; the limit is 30/,
  },
  {
    code: 'too-many-aliases',
    name: 'the same list 300 times',
    query: `{ ${times(300, (i) => `a${i}: countWorkouts { totalDocs }`)} }`,
  },
  {
    code: 'too-many-aliases',
    name: 'aliases hidden in fragments',
    query: `{ ${times(8, () => '... on Query { ...f }')} } fragment f on Query { ${times(4, (i) => `a${i}: __typename`)} }`,
  },
  {
    code: 'too-many-directives',
    name: '1,000 directives on a field',
    query: `{ __typename ${'@a '.repeat(1000)} }`,
  },
  {
    code: 'too-many-directives',
    name: '@include on each of 31 fields',
    query: `{ ${times(31, () => '__typename @include(if: true)')} }`,
  },
  {
    code: 'too-many-fields',
    name: 'one field 1,001 times',
    query: `{ ${'__typename '.repeat(1001)} }`,
    says: /1001; the limit is 1000/,
  },
  {
    code: 'too-many-tokens',
    name: '100,000 fields',
    query: `{ ${'__typename '.repeat(100_000 / 4)} }`,
    says: /more than 3000 tokens/,
  },
  { name: '200 KB of spaces', query: `{${' '.repeat(200_000)}` },
  { name: '200 KB of commas', query: `{${','.repeat(200_000)}` },
  { name: '200 KB of comment', query: `#${'x'.repeat(200_000)}` },
  {
    name: 'a text of 300 KB as a slug',
    query: `{ Workouts(where: { slug: { equals: "${'x'.repeat(300_000)}" } }) { totalDocs } }`,
  },
  { name: 'a name of 100 KB', query: `{ ${'x'.repeat(100_000)} }` },
  {
    code: 'nested-too-deep',
    name: 'a filter in a filter, 100 deep',
    query: `{ Workouts(where: ${'{ AND: ['.repeat(100)} ${'] }'.repeat(100)}) { totalDocs } }`,
    says: /200; the limit is 20/,
  },
  {
    code: 'nested-too-deep',
    name: 'a variable of lists, 50,000 deep',
    query: 'query ($a: Workout_where) { Workouts(where: $a) { totalDocs } }',
    variables: `{"a":${nestedJson(50_000)}}`,
  },
  {
    code: 'nested-too-deep',
    name: 'a filter as a variable, 30 deep',
    query: 'query ($a: Workout_where) { Workouts(where: $a) { totalDocs } }',
    variables: `{\"a\":${'{"AND":['.repeat(30)}${']}'.repeat(30)}}`,
  },
  {
    name: 'introspection of introspection',
    query: `{ __schema { types { ${nested(3, 'fields { type')} ${'}'.repeat(3)} } } }`,
  },
  {
    name: 'introspection that grows',
    query:
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    says: /introspection depth|Maximum/i,
  },
  { name: 'a list of all there is', query: '{ Workouts(limit: 2147483647) { totalDocs docs { id } } }' },
  {
    code: 'too-complex',
    name: 'lists inside a list',
    query: '{ Workouts(limit: 100) { docs { renders(limit: 100) { docs { id } } } } }',
    says: /complexity is 120200; the limit is 10000/,
  },
  {
    code: 'too-complex',
    name: 'lists inside a list, without a limit',
    query: '{ Workouts { docs { renders { docs { id } } } } }',
  },
  {
    code: 'too-complex',
    name: 'lists inside a list whose limit is a variable',
    query: 'query ($n: Int) { Workouts(limit: $n) { docs { renders(limit: $n) { docs { id } } } } }',
    variables: '{"n":0}',
  },
  {
    code: 'too-complex',
    name: 'whole lists 30 times',
    query: `{ ${times(30, (i) => `a${i}: Exercises(pagination: false) { docs { id slug name } }`)} }`,
    says: /complexity is 15000/,
  },
  { name: 'a limit that is no Int', query: '{ Workouts(limit: 99999999999) { totalDocs } }' },
  { name: 'a page below the first', query: '{ Workouts(page: -5, limit: -1) { totalDocs } }' },
  { name: 'an id beyond any', query: '{ Workout(id: 2147483647) { id } }' },
  { name: 'a NUL character', query: '{ Workouts(where: { slug: { equals: "a\\u0000b" } }) { totalDocs } }' },
  { name: 'half a surrogate', query: '{ Workouts(where: { slug: { equals: "\\uD800" } }) { totalDocs } }' },
  {
    name: 'SQL in a filter',
    query: `{ Workouts(where: { slug: { equals: "' OR 1=1; DROP TABLE workouts; --" } }) { totalDocs } }`,
  },
  { name: 'SQL in the order', query: '{ Workouts(sort: "title; DROP TABLE workouts") { totalDocs } }' },
  { name: 'an order by what is secret', query: '{ Users(sort: "password") { totalDocs docs { email } } }' },
  {
    name: 'a pattern of wildcards',
    query: `{ Workouts(where: { title: { like: "${'%_'.repeat(2000)}" } }) { totalDocs } }`,
  },
  {
    name: 'an operator that is none',
    query: '{ Workouts(where: { title: { __proto__: "x" } }) { totalDocs } }',
  },
  {
    name: 'a prototype in variables',
    query: 'query ($a: Workout_where) { Workouts(where: $a) { totalDocs } }',
    variables: '{"__proto__":{"polluted":true},"a":{"constructor":{"prototype":{"polluted":true}}}}',
  },
  { name: 'a subscription', query: 'subscription { Workouts { totalDocs } }' },
  { name: 'two operations without a name', query: '{ __typename } { __typename }' },
  { name: 'nothing', query: '' },
  { name: 'a byte order mark and a brace', query: '\uFEFF{' },
  { name: 'staff’s lists', query: '{ Renders { docs { id } } Clips { docs { id } } renderStore { bytes } }' },
]

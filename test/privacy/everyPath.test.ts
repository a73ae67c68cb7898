import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { openHouse, SECRET, type House, type Reader } from './openHouse.ts'
import { queryDocuments } from './queryDocuments.ts'
import { restPaths } from './restPaths.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.studio.close())

const outsiders = ['anonymous', 'customer'] as const

/** Of the private workout: where it is found in an answer, the answer tells. */
const traces = (): string[] => {
  const { first, preview, second } = house.keptRenders
  return [SECRET, house.kept.slug, first.token, second.token, preview.token]
}
const tells = (answer: string): boolean => traces().some((trace) => answer.includes(trace))

const textOf = async (reader: Reader, path: string, init?: RequestInit): Promise<string> =>
  (await house.fetchAs(reader, path, init)).text()

/** Nobody has this id. */
const MISSING = 999_999

type Version = readonly [token: string, height: number]

const mediaPaths = (workoutId: number, versions: readonly Version[]): string[] => [
  ...['video.mp4', 'master.m3u8', 'poster.webp'].map((name) => `workouts/${workoutId}/${name}`),
  ...versions.flatMap(([token, height]) =>
    [
      'poster.webp',
      'teaser.mp4',
      `en-16x9-burned-${height}.mp4`,
      ...[
        'video.m3u8',
        'audio.m3u8',
        'iframes.m3u8',
        'video-init.mp4',
        'audio-init.mp4',
        'v0.m4s',
        'a0.m4s',
        'i0.m4s',
        'download.mp4',
        'storyboard.vtt',
        'storyboard.webp',
        'captions.vtt',
        'chapters.vtt',
        'metadata.vtt',
        'captions.srt',
        'transcript.txt',
        'timeline.json',
      ].map((name) => `en-16x9-burned-${height}/${name}`),
      'en-16x9-burned/master.m3u8',
    ].map((name) => `versions/${token}/${name}`),
  ),
]

describe.each(outsiders)('%s', (reader) => {
  test('no GET of the REST API, the registered ones of plugins and hosts included, tells of a private workout', async () => {
    const { payload } = house.studio
    const told: string[] = []
    let asked = 0
    const { preview } = house.keptRenders
    const ids = { renders: preview.id, workouts: house.kept.id }
    for (const path of restPaths({ ids, payload, slug: house.kept.slug, title: SECRET })) {
      asked += 1
      if (tells(echoless(await textOf(reader, path)))) told.push(path)
    }
    expect(asked).toBeGreaterThan(100)
    expect(told).toEqual([])
  })

  test('no GraphQL query, with every field and relation selected, tells of a private workout', async () => {
    const told: string[] = []
    const values = { limit: 100, q: 'Kept', query: 'Kept', slug: house.kept.slug }
    const idOf = (name: string) => (name.includes('Render') ? house.keptRenders.second.id : house.kept.id)
    for (const [name, source] of queryDocuments({ idOf, payload: house.studio.payload, values })) {
      const answer = echoless(await house.askAs(reader, source))
      expect(answer, name).not.toContain('Cannot query field')
      if (tells(answer)) told.push(name)
    }
    expect(told).toEqual([])
  })

  test.each([
    '/workouts/ID',
    '/workouts/ID?draft=true',
    '/workouts/versions/ID',
    '/workouts/ID/plan',
    '/renders/ID',
    '/repreel/workouts/ID/video.mp4',
    '/repreel/workouts/ID/master.m3u8',
    '/repreel/workouts/ID/poster.webp',
  ])('%s of a private workout is answered as if there were none', async (path) => {
    const of = async (id: number) => {
      const response = await house.fetchAs(reader, path.replace('ID', String(id)))
      return {
        status: response.status,
        text: (await response.text()).replace(new RegExp(`/${id}(?=[/\\\\])`), '/ID'),
      }
    }
    expect(await of(house.kept.id)).toEqual(await of(MISSING))
  })

  test('no file of any version or preview of a private workout is served, and none is told to be there', async () => {
    const { first, preview, second } = house.keptRenders
    const made: Version[] = [
      [first.token, 720],
      [second.token, 720],
      [preview.token, 480],
    ]
    const paths = mediaPaths(house.kept.id, made)
    const missing = mediaPaths(
      MISSING,
      made.map(([, height], i) => [String(i).repeat(32), height]),
    )
    const answered = await Promise.all(paths.map((path) => answerOf(reader, path)))
    const expected = await Promise.all(missing.map((path) => answerOf(reader, path)))
    expect(answered).toEqual(expected)
    expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([404]))
  })

  test('lists, counts and conditions hold what is public alone, and an unlisted one that is named', async () => {
    const titles = async (query: string) => {
      const { docs } = JSON.parse(await textOf(reader, `/workouts${query}`)) as {
        docs: Array<{ title: string }>
      }
      return docs.map(({ title }) => title)
    }
    const all = '?pagination=false'
    expect(await titles(all)).toEqual(['For everybody'])
    expect(await titles(`${all}&where[visibility][in]=private,unlisted`)).toEqual([])
    expect(await titles(`${all}&where[slug][like]=with`)).toEqual([])
    expect(await titles(`${all}&where[slug][equals]=${house.unlisted.slug}`)).toEqual(['With its link'])
    expect(await titles(`${all}&where[and][0][slug][equals]=${house.unlisted.slug}`)).toEqual([
      'With its link',
    ])
    expect(await titles(`${all}&where[slug][equals]=${house.kept.slug}`)).toEqual([])
    expect(JSON.parse(await textOf(reader, '/workouts/count'))).toEqual({ totalDocs: 1 })
    const query = `where[slug][equals]=${house.kept.slug}`
    expect(JSON.parse(await textOf(reader, `/workouts/count?${query}`))).toEqual({ totalDocs: 0 })
  })

  test('a POST that says it is a GET reads no more than a GET', async () => {
    const body = `where[slug][equals]=${house.kept.slug}&depth=3`
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    }
    const answer = await textOf(reader, '/workouts', { body, headers, method: 'POST' })
    expect(JSON.parse(answer)).toMatchObject({ docs: [], totalDocs: 0 })
  })

  test('an unlisted workout is read by its slug, and its video plays', async () => {
    const { slug } = house.unlisted
    const { docs } = JSON.parse(await textOf(reader, `/workouts?where[slug][equals]=${slug}`)) as {
      docs: Array<typeof house.unlisted>
    }
    expect(docs).toMatchObject([{ title: 'With its link', video: { playable: true } }])
    const response = await house.fetchAs(reader, docs[0]!.video!.mp4!.url!.replace(/^.*\/api/, ''))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(response.headers.get('cache-control')).toContain('public')
    await response.body?.cancel()
    expect(await house.askAs(reader, `{ workoutBySlug(slug: "${slug}") { title } }`)).toContain(
      'With its link',
    )
    expect(await textOf(reader, `/repreel/embed/${slug}`)).toContain('With its link')
  })

  test('nobody finds an unlisted workout by counting ids', async () => {
    const { id } = house.unlisted
    for (const path of [
      `/workouts/${id}`,
      `/repreel/workouts/${id}/video.mp4`,
      `/repreel/workouts/${id}/master.m3u8`,
      `/repreel/workouts/${id}/poster.webp`,
      `/repreel/embed/${id}`,
    ])
      expect([path, (await house.fetchAs(reader, path)).status]).toEqual([path, 404])
    expect(await house.askAs(reader, `{ Workout(id: ${id}) { title } }`)).not.toContain('With its link')
  })

  test('conditions on what is not theirs to read are refused, not answered', async () => {
    const path = `/workouts?where[renders.token][equals]=${house.keptRenders.first.token}`
    expect((await house.fetchAs(reader, path)).status).toBe(400)
  })

  test('nobody signs, renders, previews or sends what is not theirs', async () => {
    const post = { body: '{}', method: 'POST' }
    for (const path of [
      `/workouts/${house.kept.id}/sign`,
      `/renders/${house.keptRenders.second.id}/sign`,
      `/workouts/${house.kept.id}/render`,
      `/workouts/${house.kept.id}/preview`,
      ...['cancel', 'retry', 'roll-back'].map((act) => `/renders/${house.keptRenders.second.id}/${act}`),
      '/webhooks/1/test',
      '/webhook-deliveries/1/replay',
      '/globals/repreel-settings/look-preview',
      '/globals/repreel-settings/logo',
      '/repreel/exercise-cards',
      '/repreel/impact',
      '/repreel/queue',
      '/repreel/renders',
    ])
      expect((await house.fetchAs(reader, path, post)).status, path).toBe(403)
    for (const mutation of [
      `signWorkout(id: ${house.kept.id})`,
      `signRender(id: ${house.keptRenders.second.id})`,
    ])
      expect(await house.askAs(reader, `mutation { ${mutation} { token } }`)).toContain('not allowed')
  })
})

/** What no GET of `restPaths` asks: the tests that do, or what it reads. */
const askedElsewhere: ReadonlyMap<string, string> = new Map([
  ...['versions', 'workouts', 'clips'].flatMap((of): Array<[string, string]> => [
    [`get /repreel/${of}/:path+`, 'no file of any version'],
    [`head /repreel/${of}/:path+`, 'as GET, without the body'],
  ]),
  ['get /repreel/embed/:workout', 'the page of a private workout'],
  ...['exercise-cards', 'impact', 'queue', 'renders'].map((name) => refusedPost(`repreel/${name}`)),
  ['get /repreel/assets/:name', 'files of packages'],
  ['post /generate-workout-video', 'exercises alone, which are public'],
  ...['workouts/:id/render', 'workouts/:id/preview', 'workouts/:id/sign'].map(refusedPost),
  ...['cancel', 'retry', 'roll-back', 'sign'].map((act) => refusedPost(`renders/:id/${act}`)),
  ...['webhooks/:id/test', 'webhook-deliveries/:id/replay'].map(refusedPost),
  ...['look-preview', 'logo'].map((name) => refusedPost(`globals/repreel-settings/${name}`)),
])

function refusedPost(path: string): [string, string] {
  return [`post /${path}`, 'nobody signs, renders, previews, sends or looks ahead']
}

test('every endpoint of ours is asked by a test here: a new one must be', () => {
  const { collections, endpoints, globals } = house.studio.payload.config
  const ours = [
    { base: '', own: endpoints },
    ...collections.map(({ endpoints: own, slug }) => ({ base: `/${slug}`, own })),
    ...globals.map(({ endpoints: own, slug }) => ({ base: `/globals/${slug}`, own })),
  ].flatMap(({ base, own }) =>
    (own || [])
      .filter(({ custom, method, path }) => {
        // What describes itself is ours; `restPaths` asks every GET whose parameters it can fill.
        const isFilled = !path.replaceAll(/:(id|slug)\b/g, '').includes(':')
        return (custom?.openapi !== undefined || method === 'head') && !(method === 'get' && isFilled)
      })
      .map(({ method, path }) => `${method} ${base}${path}`),
  )
  expect(ours.toSorted()).toEqual([...askedElsewhere.keys()].toSorted())
})

test('the page of a private workout is for staff, by slug and by id', async () => {
  for (const workout of [house.kept.slug, house.kept.id]) {
    for (const reader of outsiders) {
      const response = await house.fetchAs(reader, `/repreel/embed/${workout}`)
      expect([response.status, tells(await response.text())]).toEqual([404, false])
    }
    expect((await house.fetchAs('viewer', `/repreel/embed/${workout}`)).status).toBe(200)
  }
})

const answerOf = async (reader: Reader, path: string) => {
  const response = await house.fetchAs(reader, `/repreel/${path}`)
  const { code } = (await response.json()) as { code: string }
  return { cache: response.headers.get('cache-control'), code, status: response.status }
}

/** What the answer only repeats of the question: a problem's own path, and the conditions of a refused query. */
const echoless = (answer: string): string =>
  answer.replace(/"(detail|message)":"(?:[^"\\]|\\.)*"/g, '').replace(/"path":"[^"]*"/g, '')

test('staff read a private workout by every path, in no shared cache', async () => {
  const { first, preview, second } = house.keptRenders
  expect(await textOf('viewer', `/workouts/${house.kept.id}`)).toContain(SECRET)
  expect(await textOf('viewer', '/workouts?pagination=false')).toContain(SECRET)
  expect(await house.askAs('viewer', `{ Workout(id: ${house.kept.id}) { title } }`)).toContain(SECRET)
  for (const [{ token }, height] of [
    [first, 720],
    [second, 720],
    [preview, 480],
  ] as const) {
    const response = await house.fetchAs('viewer', `/repreel/versions/${token}/en-16x9-burned-${height}.mp4`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, max-age=600')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    await response.body?.cancel()
  }
})

test('a workout that becomes public again plays again, with its old version', async () => {
  const { payload } = house.studio
  const { first } = house.keptRenders
  const path = `/repreel/versions/${first.token}/en-16x9-burned-720.mp4`
  const show = (visibility: 'private' | 'public') =>
    payload.update({ collection: slugs.workouts, data: { visibility }, id: house.kept.id })
  await show('public')
  const response = await house.fetchAs('anonymous', path)
  expect([response.status, response.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ])
  await response.body?.cancel()
  await show('private')
  expect((await house.fetchAs('anonymous', path)).status).toBe(404)
})

test('a draft that would make a private workout public shows nothing before it is published', async () => {
  const { payload } = house.studio
  const data = { title: `${SECRET}, soon not`, visibility: 'public' } as const
  await payload.update({ collection: slugs.workouts, data, draft: true, id: house.kept.id })
  for (const path of [`/workouts/${house.kept.id}?draft=true`, '/workouts?draft=true&pagination=false'])
    expect(tells(await textOf('anonymous', path))).toBe(false)
})

test('an expired version tells nobody that it was, unless its workout may be seen', async () => {
  const { payload } = house.studio
  const { first } = house.keptRenders
  await poolOf(payload).query(`UPDATE renders SET status = 'expired' WHERE id = $1`, [first.id])
  const path = `/repreel/versions/${first.token}/en-16x9-burned-720.mp4`
  expect((await house.fetchAs('anonymous', path)).status).toBe(404)
  expect((await house.fetchAs('viewer', path)).status).toBe(410)
})

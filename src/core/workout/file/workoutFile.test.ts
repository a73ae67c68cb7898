import type { Shape } from './shape.ts'
import type { SoundHash } from '../../audio/types.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planTimeline } from '../../timeline/planTimeline.ts'
import { exercise } from '../../timeline/testing/builders.ts'
import { themes } from '../../look/themes.ts'
import { parseWorkoutFile } from './parseWorkoutFile.ts'
import { snapshotOfWorkoutFile } from './snapshotOfWorkoutFile.ts'
import { validateWorkoutFile } from './validateWorkoutFile.ts'
import { workoutShape } from './workoutShape.ts'

const clip = { ...exercise('any').clip, durationMs: 3000 }
const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
const fileOf = (text: string) => {
  const { file, issues } = parseWorkoutFile({ locale: 'en', text })
  expect(issues.filter(({ level }) => level === 'error')).toEqual([])
  return file!
}
const clipsOf = ({ exercises }: ReturnType<typeof fileOf>) =>
  Object.fromEntries(Object.keys(exercises).map((id) => [id, clip]))
const timelineOf = (text: string, locale = 'en') => {
  const file = fileOf(text)
  return planTimeline(snapshotOfWorkoutFile({ clips: clipsOf(file), file, locale }))
}

const head = 'title: Legs\nexercises:\n  squat: { name: Squat, clip: squat.mov }\nblocks:\n'
/** Issues of a file whose blocks begin on line 5, as `line path: message`. */
const check = (blocks: string, expected: string | RegExp, above = head) => {
  const { issues } = parseWorkoutFile({ locale: 'en', text: above + blocks })
  const errors = issues.filter(({ level }) => level === 'error')
  const text = errors.map(({ line, message, path }) => `${line} ${path}: ${message}`).join('\n')
  if (typeof expected === 'string') expect(text).toBe(expected)
  else expect(text).toMatch(expected)
}

test('the examples have neither errors nor warnings', () => {
  for (const name of ['workout.yaml', 'short.yaml'])
    expect(parseWorkoutFile({ locale: 'en', text: example(name) }).issues).toEqual([])
})

test('the seven-minute example lasts about seven minutes, the short one less than one', () => {
  const minutes = timelineOf(example('workout.yaml')).totalFrames / 30 / 60
  expect(minutes).toBeGreaterThan(6.75)
  expect(minutes).toBeLessThan(7.25)
  expect(timelineOf(example('short.yaml')).totalFrames).toBe((5 + 15 + 8 + 15 + 5) * 30)
})

test('texts are taken in the locale, its language, or the first one given', () => {
  const titles = ['fr', 'fr-CA', 'de'].map((locale) => timelineOf(example('workout.yaml'), locale).title)
  expect(titles).toEqual(['Sept minutes', 'Sept minutes', 'Seven minutes'])
})

test('JSON is read as well', () => {
  const json = {
    title: 'Legs',
    exercises: { squat: { name: 'Squat', clip: 'squat.mov' } },
    blocks: [{ items: [{ exercise: 'squat', reps: 10 }] }],
  }
  expect(timelineOf(JSON.stringify(json)).totalFrames).toBe((10 + 30 + 5) * 30)
})

test('items become exercises, rests and messages', () => {
  const items =
    '[{ exercise: squat, seconds: 9 }, { rest: 30 }, { message: Drink, seconds: 5 }, { exercise: squat, reps: 2 }]'
  const kinds = timelineOf(`${head}  - items: ${items}`).intervals.map(
    ({ endFrame, kind, startFrame }) => `${kind} ${(endFrame - startFrame) / 30}`,
  )
  expect(kinds).toEqual(['prepare 10', 'work 9', 'rest 30', 'message 5', 'work 6', 'outro 5'])
})

test('an unknown key is refused by name, and the nearest one suggested', () => {
  check(
    '  - items:\n      - exercise: squat\n        restAfterSecond: 5',
    '7 blocks.0.items.0.restAfterSecond: "restAfterSecond" is not a key of a workout file here; did you mean "restAfterSeconds"?',
  )
  check(
    '  - items: [{ exercise: squat }]\n    zzz: 1',
    '6 blocks.0.zzz: "zzz" is not a key of a workout file here; known here: name, phase, format, rounds, workSeconds, restSeconds, restBetweenRoundsSeconds, intervalSeconds, timeCapSeconds, restAfterSeconds, items.',
  )
  check('  - items: [{ exercise: squat, __proto__: 1 }]', /"__proto__" is not a key/)
})

test('a value of another kind is refused and shown', () => {
  check(
    '  - rounds: three\n    items: [{ exercise: squat }]',
    '5 blocks.0.rounds: There must be a number here, not "three".',
  )
  check(
    '  - format: circut\n    items: [{ exercise: squat }]',
    '5 blocks.0.format: "circut" cannot stand here; did you mean "circuit"?',
  )
  check('  - rounds: 2', '5 blocks.0: "items" is missing here.')
  check('', 'null : There must be keys with values here, not nothing.', '')
})

test('the rules of the CMS hold, at the key and the line of the file', () => {
  check(
    '  - items:\n      - exercise: squats\n      - exercise: squat\n        seconds: 4\n      - rest: 2\n      - message: ""',
    [
      '6 blocks.0.items.0.exercise: The exercise “squats” does not exist, or is not published: choose another one.',
      '8 blocks.0.items.1.seconds: Work (seconds) must be from 5 to 300, not 4.',
      '9 blocks.0.items.2.rest: Length (seconds) must be from 5 to 600, not 2.',
      '10 blocks.0.items.3.message: The text is missing: write something here.',
    ].join('\n'),
  )
  check(
    '  - items: [{ exercise: squat }]',
    '3 exercises.squat.clipSide: Say which side the clip shows: the other side is its mirror image.',
    'title: Legs\nexercises:\n  squat: { name: Squat, clip: squat.mov, laterality: unilateral }\nblocks:\n',
  )
})

const withAudio = (audio: string) => `title: Legs\naudio: ${audio}\n${head.slice('title: Legs\n'.length)}`

test('what is heard is checked as in the CMS, and quoted', () => {
  const items = '  - items: [{ exercise: squat }]'
  check(
    items,
    '2 audio.crossfadeSeconds: The crossfade (seconds) must be from 0 to 10, not 10.5.',
    withAudio('{ music: [a.mp3], crossfadeSeconds: 10.5 }'),
  )
  check(
    items,
    /audio.voice: The speaker has 61 characters and may have 60/,
    withAudio(`{ voice: ${'x'.repeat(61)} }`),
  )
  check(
    items,
    '2 audio.crossfadeSeconds: "crossfadeSeconds" (2) has no effect without "music": remove it.',
    withAudio('{ crossfadeSeconds: 2 }'),
  )
  check(
    items,
    '2 audio.music: There may be at most 20 tracks, not 21: remove some.',
    withAudio(`{ music: [${Array.from({ length: 21 }, (_, i) => `${i}.mp3`).join()}] }`),
  )
  check(
    items,
    '2 audio.music.0: "../a.mp3" is not the name of a file in the clips\' folder, like "song.mp3" or "music/song.mp3".',
    withAudio('{ music: [../a.mp3] }'),
  )
  check(items, '2 audio.music: There must be a list here, not "a.mp3".', withAudio('{ music: a.mp3 }'))
})

test('music and clip sounds of a file are those of its video', () => {
  const file = fileOf(
    `${withAudio('{ music: [a.mp3, b.mp3], crossfadeSeconds: 0, voiceLevel: minimal }')}  - items: [{ exercise: squat }]`,
  )
  const sound = (hash: string) => ({ hash: hash as SoundHash, loudness: [], samples: 480_000 }) // a brand has no constructor
  const sounds = { clips: { squat: sound('c') }, tracks: [sound('a'), sound('b')] }
  const { audio, exercises } = snapshotOfWorkoutFile({ clips: clipsOf(file), file, locale: 'en', sounds })
  expect(audio).toMatchObject({ music: { crossfadeMs: 0, tracks: sounds.tracks }, voiceLevel: 'minimal' })
  expect(exercises.squat!.clipSound).toEqual(sound('c'))
})

test('an item is one thing, with the keys of that thing', () => {
  check(
    '  - items: [{ seconds: 5 }]',
    '5 blocks.0.items.0: An item needs one of "exercise", "rest" or "message".',
  )
  check(
    '  - items: [{ exercise: squat, rest: 5 }]',
    '5 blocks.0.items.0: An item is either "exercise" or "rest": write two items.',
  )
  check(
    '  - items: [{ rest: 5, side: left }]',
    '5 blocks.0.items.0: "side" has no effect beside "rest": remove it.',
  )
  check(
    '  - items: [{ exercise: squat, seconds: 5, reps: 5 }]',
    '5 blocks.0.items.0: An item is counted in "seconds" or in "reps": keep one.',
  )
})

test('a clip lies inside the clips’ folder', () => {
  for (const name of ['../secret.mov', '/etc/passwd', 'a//b.mov', 'c:/x.mov', 'a\\\\b.mov'])
    check(
      '  - items: [{ exercise: squat }]',
      /is not the name of a file in the clips' folder/,
      `title: Legs\nexercises:\n  squat: { name: Squat, clip: "${name}" }\nblocks:\n`,
    )
})

test('what is not YAML is told with its line', () => {
  check('  - items: [', /^\d+ : /)
  check('title: Again', /Map keys must be unique/)
})

test('aliases that unfold without end are refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
    'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
    'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
  ]
  check('', /The file repeats itself too often/, bomb.join('\n'))
})

test('a clip that is not usable is told once the clips are known', () => {
  const file = fileOf(`${head}  - items: [{ exercise: squat }]`)
  const errors = validateWorkoutFile({ clips: {}, file, locale: 'en' }).filter(
    ({ level }) => level === 'error',
  )
  expect(errors.map(({ path }) => path)).toEqual(['blocks.0.items.0.exercise'])
})

test('a trim is held against the clip’s length, and reaches the snapshot', () => {
  const text =
    'title: Legs\nexercises:\n  squat: { name: Squat, clip: s.mov, trim: { inMs: 500, outMs: 3500 } }\nblocks:\n  - items: [{ exercise: squat }]'
  const file = fileOf(text)
  const issues = validateWorkoutFile({ clips: { squat: clip }, file, locale: 'en' })
  expect(issues[0]).toMatchObject({ path: 'exercises.squat.trim.outMs' })
  const { exercises } = snapshotOfWorkoutFile({
    clips: { squat: { ...clip, durationMs: 4000 } },
    file,
    locale: 'en',
  })
  expect(exercises.squat!.clip.trim).toEqual({ inMs: 500, outMs: 3500 })
})

test('every key of a workout file is documented', () => {
  const docs = readFileSync(new URL('../../../../docs/workout-file.md', import.meta.url), 'utf8')
  const keysOf = (shape: Shape): string[] => {
    if (shape.kind === 'list' || shape.kind === 'record') return keysOf(shape.of)
    return shape.kind === 'object'
      ? Object.entries(shape.keys).flatMap(([key, one]) => [key, ...keysOf(one)])
      : []
  }
  expect(keysOf(workoutShape).filter((key) => !docs.includes(key))).toEqual([])
})

const withLook = (look: string) => `${head}  - items: [{ exercise: squat, seconds: 30 }]\nlook: ${look}\n`

test('a file may have a brand of its own, which is then its theme', () => {
  const file = fileOf(withLook(`{ brand: { work: '#ffd400', radiusPercent: 25, face: black, upper: true } }`))
  const { theme } = snapshotOfWorkoutFile({ clips: clipsOf(file), file, locale: 'en' })
  expect(theme).toEqual({ ...themes.dark, face: 'black', radius: 0.25, upper: true, work: '#FFD400' })
})

test('a brand that nobody could read, that is not seen or that names a file elsewhere is refused at its line', () => {
  const refused = (look: string, expected: string | RegExp) => check('', expected, withLook(look))
  refused(`{ brand: { work: lime } }`, '6 look.brand.work: Work must be a colour like #1A2B3C, not “lime”.')
  refused(`{ brand: { quiet: '#6B7280' } }`, /^6 look\.brand\.quiet: Quiet text #6B7280 is hard to read/)
  refused(`{ brand: { radiusPercent: 120 } }`, /^6 look\.brand\.radiusPercent: .* from 0 to 100, not 120/)
  refused(`{ brand: { color: '#ffffff' } }`, /^6 look\.brand\.color: "color" is not a key/)
  refused(
    `{ theme: light, brand: { upper: true } }`,
    /^6 look\.brand: A brand is seen with the theme "brand"/,
  )
  refused(`{ theme: brand }`, /^6 look: The theme "brand" is described by the key "brand"/)
  refused(
    `{ brand: { logo: ../secret.png } }`,
    /^6 look\.brand\.logo: "\.\.\/secret\.png" is not the name of a file/,
  )
})

import type { Payload } from 'payload'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { fillSearch } from '../../src/adapters/payload/search/fillSearch.ts'
import { makeCategory } from '../../test/cms/content.ts'

const categories = [
  'Legs',
  'Core',
  'Arms',
  'Back',
  'Chest',
  'Warm-up',
  'Stretching',
  'Cardio',
  'Balance',
  'Breathing',
]

/** Ten of each make ten thousand different names, in two languages. */
const words = {
  en: [
    ['slow', 'fast', 'deep', 'wide', 'narrow', 'single-leg', 'paused', 'explosive', 'supported', 'seated'],
    ['kettlebell', 'barbell', 'dumbbell', 'goblet', 'band', 'bench', 'box', 'wall', 'sandbag', 'towel'],
    ['squat', 'lunge', 'bridge', 'plank', 'row', 'press', 'curl', 'stretch', 'jump', 'warm-up'],
    ['hold', 'twist', 'pulse', 'march', 'reach', 'kick', 'walk', 'circle', 'slide', 'drop'],
  ],
  fr: [
    [
      'lent',
      'rapide',
      'profond',
      'large',
      'serré',
      'sur une jambe',
      'avec pause',
      'explosif',
      'appuyé',
      'assis',
    ],
    [
      'haltère russe',
      'barre',
      'haltères',
      'gobelet',
      'élastique',
      'banc',
      'caisse',
      'mur',
      'sac',
      'serviette',
    ],
    [
      'flexion',
      'fente',
      'pont',
      'gainage',
      'tirage',
      'développé',
      'curl',
      'étirement',
      'saut',
      'échauffement',
    ],
    [
      'tenu',
      'torsion',
      'rebond',
      'marche',
      'extension',
      'coup de pied',
      'marché',
      'cercle',
      'glissé',
      'chuté',
    ],
  ],
}

type FillArgs = { count: number; payload: Payload }

/**
 * Published exercises, past hooks and versions: it is not saving that is measured. Search then reads them as after an
 * upgrade. Answers how long that took, in seconds.
 */
export const fillCatalogue = async ({ count, payload }: FillArgs): Promise<number> => {
  for (const name of categories) await makeCategory(payload, name)
  const pool = poolOf(payload)
  await pool.query(insertExercises, [count, categories.length])
  for (const [locale, [first, second, third, fourth]] of Object.entries(words))
    await pool.query(insertTexts, [locale, first, second, third, fourth])
  await pool.query('UPDATE repreel.search_state SET filled = false')
  const startedMs = performance.now()
  await fillSearch(payload)
  const seconds = (performance.now() - startedMs) / 1000
  await pool.query('ANALYZE')
  return seconds
}

const insertExercises = `
WITH made AS (
  INSERT INTO exercises (slug, category_id, level, impact, first_published_at, _status)
  SELECT 'exercise-' || n, 1 + n % $2::integer,
    (ARRAY['beginner', 'intermediate', 'advanced'])[1 + n % 3]::enum_exercises_level,
    (ARRAY['none', 'low', 'high'])[1 + n % 7 % 3]::enum_exercises_impact,
    timestamptz '2026-01-01' + n * interval '1 minute', 'published'
  FROM generate_series(0, $1::integer - 1) AS n RETURNING id
), equipment AS (
  INSERT INTO exercises_equipment ("order", parent_id, value)
  SELECT 1, id, (ARRAY['mat', 'kettlebell', 'barbell', 'bench'])[id % 5]::enum_exercises_equipment FROM made WHERE id % 5 > 0
)
INSERT INTO exercises_primary_muscles ("order", parent_id, value)
SELECT 1, id, (ARRAY['quads', 'glutes', 'abs', 'chest', 'lats', 'calves'])[1 + id % 6]::enum_exercises_primary_muscles FROM made`

const insertTexts = `
WITH named AS (
  SELECT id, concat_ws(' ', ($2::text[])[1 + n % 10], ($3::text[])[1 + n / 10 % 10], ($4::text[])[1 + n / 100 % 10],
    ($5::text[])[1 + n / 1000 % 10]) AS name
  FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1)::integer AS n FROM exercises) AS numbered
), names AS (
  INSERT INTO exercises_locales (name, _locale, _parent_id) SELECT name, $1::text::_locales, id FROM named
), aliases AS (
  INSERT INTO exercises_texts ("order", parent_id, path, text, locale)
  SELECT 1, id, 'aliases', 'No ' || id || ' ' || split_part(name, ' ', 1), $1::text::_locales FROM named
)
INSERT INTO exercises_instructions (_order, _parent_id, _locale, id, text)
SELECT 1, id, $1::text::_locales, $1::text || id, 'Keep your back straight, breathe out and do the ' || name || ' again.' FROM named`

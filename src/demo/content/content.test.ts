import { expect, test } from 'vitest'
import { limits } from '../../core/workout/limits.ts'
import { movements } from '../exercises/movements.ts'
import { categories } from './categories.ts'
import { exercises } from './exercises.ts'
import { workouts } from './workouts.ts'

const slugsOf = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug)
const texts = exercises.flatMap(({ text }) => [text.en, text.fr])

test('every exercise has its movement and every movement its exercise', () => {
  expect(slugsOf(exercises).toSorted()).toEqual(slugsOf(movements).toSorted())
  expect(new Set(slugsOf(exercises)).size).toBe(exercises.length)
})

test('every category has an exercise', () => {
  expect([...new Set(exercises.map(({ category }) => category))].toSorted()).toEqual(
    slugsOf(categories).toSorted(),
  )
})

test('names, instructions and cues keep their limits in both languages', () => {
  for (const { cues, instructions, name, shortName = '' } of texts) {
    expect(name.length).toBeLessThanOrEqual(limits.exercise.nameCharacters.max)
    expect(shortName.length).toBeLessThanOrEqual(limits.exercise.shortNameCharacters.max)
    for (const line of instructions)
      expect(line.length).toBeLessThanOrEqual(limits.exercise.instructionCharacters.max)
    for (const cue of cues) expect(cue.length).toBeLessThanOrEqual(limits.exercise.cueCharacters.max)
  }
})

test('a name that is too long for the card of what comes next has a short one', () => {
  for (const { name, shortName } of texts)
    expect((shortName ?? name).length).toBeLessThanOrEqual(limits.exercise.shortNameCharacters.max)
})

test('both languages say the same number of things', () => {
  for (const { text } of exercises) {
    expect(text.fr.instructions.length).toBe(text.en.instructions.length)
    expect(text.fr.cues.length).toBe(text.en.cues.length)
  }
})

test('an exercise has one to three primary muscles, and none of them is secondary too', () => {
  for (const { primaryMuscles, secondaryMuscles } of exercises) {
    expect(primaryMuscles.length).toBeGreaterThanOrEqual(1)
    expect(primaryMuscles.length).toBeLessThanOrEqual(3)
    expect(primaryMuscles.filter((muscle) => secondaryMuscles.includes(muscle))).toEqual([])
  }
})

test('exactly the unilateral exercises say which side their clip shows, and there are several', () => {
  const unilateral = exercises.filter(({ laterality }) => laterality === 'unilateral')
  expect(exercises.filter(({ clipSide }) => clipSide)).toEqual(unilateral)
  expect(unilateral.length).toBeGreaterThanOrEqual(2)
})

test('variants are exercises of ours, and never both easier and harder', () => {
  for (const { easier = [], harder = [] } of exercises) {
    for (const slug of [...easier, ...harder]) expect(slugsOf(exercises)).toContain(slug)
    expect(easier.filter((slug) => harder.includes(slug))).toEqual([])
  }
})

test('summaries fit, and a workout trains both sides of something', () => {
  for (const { summary } of workouts)
    for (const line of [summary.en, summary.fr])
      expect(line.length).toBeLessThanOrEqual(limits.workout.summaryCharacters.max)
  const items = workouts.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  expect(items.some((item) => 'exercise' in item && item.side === 'both_sides')).toBe(true)
})

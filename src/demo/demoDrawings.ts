import type { ClipDrawing } from './clips/types.ts'
import assert from 'node:assert/strict'
import { categories } from './content/categories.ts'
import { exercises } from './content/exercises.ts'
import { movements } from './exercises/movements.ts'

/** What has to be drawn for the demo's exercises, each in the colour of its category. */
export const demoDrawings: readonly ClipDrawing[] = exercises.map(({ category, slug }) => {
  const movement = movements.find((candidate) => candidate.slug === slug)
  const shirt = categories.find((candidate) => candidate.slug === category)?.shirt
  assert(movement && shirt, `the demo exercise "${slug}" has a movement and a category`)
  return { movement, shirt }
})

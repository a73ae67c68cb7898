import type { BlockSnapshot, ExerciseItem } from './types.ts'

export const exerciseItems = ({ items }: Pick<BlockSnapshot, 'items'>): ExerciseItem[] =>
  items.filter((item) => item.kind === 'exercise')

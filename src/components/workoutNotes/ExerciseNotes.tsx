'use client'
import { SavedNotes } from './SavedNotes.tsx'

export const ExerciseNotes = () => <SavedNotes field="notes" />

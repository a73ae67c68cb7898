'use client'
import { SavedNotes } from './SavedNotes.tsx'

export const WorkoutNotes = () => <SavedNotes field="facts.notes" />

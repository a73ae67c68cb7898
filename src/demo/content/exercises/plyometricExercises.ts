import type { DemoExercise } from '../types.ts'

const jump = {
  category: 'plyometrics',
  impact: 'high',
  intensity: 'high',
  laterality: 'bilateral',
  measurement: 'time_or_reps',
  modality: 'plyometrics',
  movementPattern: 'jump',
  noise: 'loud',
  position: 'standing',
} as const

export const plyometricExercises: readonly DemoExercise[] = [
  {
    ...jump,
    slug: 'jump-squat',
    text: {
      en: {
        name: 'Jump squat',
        instructions: [
          'Sit into a squat and swing your arms back.',
          'Drive through your feet and jump straight up.',
          'Land softly, toes first, and sink at once into the next squat.',
        ],
        cues: ['Land like a cat', 'Swing the arms', 'Knees in line with the toes'],
      },
      fr: {
        name: 'Squat sauté',
        instructions: [
          'Descendez en squat en lançant les bras en arrière.',
          'Poussez fort dans le sol et sautez à la verticale.',
          'Réceptionnez-vous en douceur, avant-pied d’abord, et enchaînez le squat suivant.',
        ],
        cues: ['Réception de chat', 'Lancez les bras', 'Genoux dans l’axe des pieds'],
      },
    },
    level: 'intermediate',
    defaultWorkSeconds: 20,
    defaultReps: 10,
    primaryMuscles: ['quads', 'glutes'],
    secondaryMuscles: ['calves', 'hamstrings'],
    contraindications: ['knee', 'ankle', 'pregnancy', 'lower_back'],
    easier: ['squat'],
  },
  {
    ...jump,
    slug: 'burpee',
    text: {
      en: {
        name: 'Burpee',
        instructions: [
          'From standing, squat down and place your hands on the floor.',
          'Jump your feet back into a high plank, body in one line.',
          'Jump your feet back to your hands.',
          'Leap up with your arms overhead, and land softly.',
        ],
        cues: ['Brace in the plank', 'Feet land outside the hands', 'Breathe out as you jump'],
      },
      fr: {
        name: 'Burpee',
        instructions: [
          'Debout, accroupissez-vous et posez les mains au sol.',
          'Lancez les pieds en arrière en planche haute, corps aligné.',
          'Ramenez les pieds vers les mains d’un bond.',
          'Sautez bras au-dessus de la tête et réceptionnez-vous en douceur.',
        ],
        cues: ['Gainez-vous en planche', 'Pieds à l’extérieur des mains', 'Expirez en sautant'],
      },
    },
    level: 'advanced',
    defaultWorkSeconds: 20,
    defaultReps: 8,
    primaryMuscles: ['full_body'],
    secondaryMuscles: ['chest', 'quads', 'abs'],
    contraindications: ['knee', 'wrist', 'lower_back', 'pregnancy', 'hypertension', 'heart'],
    easier: ['jump-squat'],
  },
]

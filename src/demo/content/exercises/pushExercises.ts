import type { DemoExercise } from '../types.ts'

const push = {
  category: 'push-arms',
  equipment: ['mat'],
  impact: 'none',
  laterality: 'bilateral',
  measurement: 'time_or_reps',
  modality: 'strength',
  movementPattern: 'push_horizontal',
  noise: 'quiet',
  position: 'prone',
} as const

export const pushExercises: readonly DemoExercise[] = [
  {
    ...push,
    slug: 'push-up',
    text: {
      en: {
        name: 'Push-up',
        instructions: [
          'Start in a high plank: hands a little wider than your shoulders, body in one line.',
          'Brace your abs and glutes so that the hips neither sag nor rise.',
          'Bend your elbows at about 45° from the body and lower your chest towards the floor.',
          'Push the floor away until your arms are straight.',
        ],
        cues: ['One line from head to heels', 'Elbows at 45 degrees', 'Push the floor away'],
      },
      fr: {
        name: 'Pompes',
        instructions: [
          'Départ en planche haute : mains un peu plus écartées que les épaules, corps aligné.',
          'Contractez les abdominaux et les fessiers pour que le bassin ne tombe pas et ne monte pas.',
          'Pliez les coudes à environ 45° du corps et descendez la poitrine vers le sol.',
          'Repoussez le sol jusqu’à tendre les bras.',
        ],
        cues: ['Une ligne de la tête aux talons', 'Coudes à 45 degrés', 'Repoussez le sol'],
      },
    },
    level: 'intermediate',
    intensity: 'high',
    defaultWorkSeconds: 30,
    defaultReps: 10,
    tempo: '1-0-1-0',
    primaryMuscles: ['chest', 'triceps'],
    secondaryMuscles: ['shoulders', 'abs'],
    contraindications: ['wrist', 'shoulder', 'elbow'],
    easier: ['knee-push-up'],
  },
  {
    ...push,
    slug: 'knee-push-up',
    text: {
      en: {
        name: 'Knee push-up',
        instructions: [
          'Kneel, place your hands a little wider than your shoulders and walk the knees back.',
          'Form one straight line from your knees to your head.',
          'Lower your chest towards the floor, elbows pointing back and out.',
          'Press up without letting your hips fall behind.',
        ],
        cues: ['One line from knees to head', 'Chest between the hands', 'Hips move with the chest'],
      },
      fr: {
        name: 'Pompes sur les genoux',
        shortName: 'Pompes genoux',
        instructions: [
          'À genoux, mains un peu plus écartées que les épaules, reculez les genoux.',
          'Formez une ligne droite des genoux à la tête.',
          'Descendez la poitrine vers le sol, coudes vers l’arrière et l’extérieur.',
          'Repoussez sans laisser les hanches en arrière.',
        ],
        cues: ['Une ligne des genoux à la tête', 'La poitrine entre les mains', 'Le bassin suit la poitrine'],
      },
    },
    level: 'beginner',
    intensity: 'moderate',
    defaultWorkSeconds: 30,
    defaultReps: 10,
    primaryMuscles: ['chest', 'triceps'],
    secondaryMuscles: ['shoulders', 'abs'],
    contraindications: ['wrist', 'shoulder'],
    harder: ['push-up'],
  },
]

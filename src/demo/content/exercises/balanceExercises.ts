import type { DemoExercise } from '../types.ts'

const steady = {
  category: 'balance-posture',
  impact: 'none',
  intensity: 'low',
  level: 'beginner',
  modality: 'balance',
  noise: 'quiet',
} as const

export const balanceExercises: readonly DemoExercise[] = [
  {
    ...steady,
    slug: 'bird-dog',
    text: {
      en: {
        name: 'Bird dog',
        instructions: [
          'Come onto all fours, hands under shoulders and knees under hips.',
          'Stretch one arm forward and the opposite leg back.',
          'Keep hips and shoulders square to the floor, as if carrying a glass of water.',
          'Return slowly and change sides.',
        ],
        cues: ['Hips level', 'Reach long, not high', 'Slow and steady'],
      },
      fr: {
        name: 'Bird dog',
        instructions: [
          'À quatre pattes, mains sous les épaules, genoux sous le bassin.',
          'Tendez un bras devant vous et la jambe opposée derrière vous.',
          'Gardez bassin et épaules parallèles au sol, comme si vous portiez un verre d’eau.',
          'Revenez lentement et changez de côté.',
        ],
        cues: ['Bassin de niveau', 'Allongez-vous plutôt que de monter', 'Lent et stable'],
      },
    },
    movementPattern: 'core_anti_extension',
    position: 'quadruped',
    laterality: 'alternating',
    measurement: 'time_or_reps',
    defaultWorkSeconds: 40,
    defaultReps: 10,
    primaryMuscles: ['abs', 'lower_back', 'glutes'],
    secondaryMuscles: ['shoulders', 'hamstrings'],
    equipment: ['mat'],
    contraindications: ['wrist', 'knee'],
  },
  {
    ...steady,
    slug: 'single-leg-balance',
    text: {
      en: {
        name: 'Single-leg balance',
        instructions: [
          'Stand on one leg with the knee soft, and lift the other knee to hip height.',
          'Open your arms to the sides and look at one still point.',
          'Press the whole foot into the floor and breathe. Change legs at the switch.',
        ],
        cues: ['Look at one still point', 'Whole foot on the floor', 'Hips level, knee soft'],
      },
      fr: {
        name: 'Équilibre sur une jambe',
        shortName: 'Équilibre unipodal',
        instructions: [
          'Debout sur une jambe, genou souple, montez l’autre genou à hauteur de hanche.',
          'Ouvrez les bras sur les côtés et fixez un point immobile.',
          'Ancrez tout le pied au sol et respirez. Changez de jambe au signal.',
        ],
        cues: ['Fixez un point immobile', 'Tout le pied au sol', 'Bassin de niveau, genou souple'],
      },
    },
    movementPattern: 'isometric',
    position: 'standing',
    laterality: 'unilateral',
    clipSide: 'left',
    measurement: 'time',
    defaultWorkSeconds: 30,
    primaryMuscles: ['glutes', 'abductors'],
    secondaryMuscles: ['calves', 'abs'],
    contraindications: ['balance'],
  },
]

import type { DemoExercise } from '../types.ts'

const cardio = {
  category: 'cardio',
  measurement: 'time',
  modality: 'cardio',
  movementPattern: 'locomotion',
  position: 'standing',
} as const

export const cardioExercises: readonly DemoExercise[] = [
  {
    ...cardio,
    slug: 'march',
    text: {
      en: {
        name: 'March in place',
        instructions: [
          'Stand tall and march on the spot.',
          'Lift each knee towards hip height and swing the opposite arm.',
          'Place the foot quietly, toe first, and breathe evenly.',
        ],
        cues: ['Tall, with easy shoulders', 'Opposite arm, opposite knee', 'Quiet feet'],
      },
      fr: {
        name: 'Marche sur place',
        instructions: [
          'Bien droit, marchez sur place.',
          'Montez chaque genou vers la hauteur des hanches et balancez le bras opposé.',
          'Posez le pied sans bruit, avant-pied d’abord, et respirez régulièrement.',
        ],
        cues: ['Grand, épaules relâchées', 'Bras et genou opposés', 'Posez les pieds sans bruit'],
      },
    },
    level: 'beginner',
    intensity: 'low',
    impact: 'low',
    noise: 'quiet',
    laterality: 'alternating',
    defaultWorkSeconds: 40,
    primaryMuscles: ['full_body'],
    secondaryMuscles: ['hip_flexors', 'calves'],
    harder: ['high-knees'],
  },
  {
    ...cardio,
    slug: 'jumping-jack',
    text: {
      en: {
        name: 'Jumping jacks',
        instructions: [
          'Stand with your feet together and your arms by your sides.',
          'Jump your feet apart while your arms swing up over the sides.',
          'Jump back to the start and land softly on the balls of your feet.',
        ],
        cues: ['Soft knees, soft landing', 'Arms all the way up', 'Find your rhythm'],
      },
      fr: {
        name: 'Jumping jacks',
        instructions: [
          'Debout, pieds joints, bras le long du corps.',
          'Sautez pieds écartés en montant les bras par les côtés.',
          'Revenez au départ en vous réceptionnant en douceur sur l’avant des pieds.',
        ],
        cues: ['Genoux souples, réception douce', 'Les bras jusqu’en haut', 'Trouvez votre rythme'],
      },
    },
    movementPattern: 'jump',
    level: 'beginner',
    intensity: 'moderate',
    impact: 'high',
    noise: 'loud',
    laterality: 'bilateral',
    defaultWorkSeconds: 30,
    primaryMuscles: ['full_body'],
    secondaryMuscles: ['calves', 'shoulders', 'abductors'],
    contraindications: ['knee', 'ankle', 'pregnancy'],
    easier: ['march'],
  },
  {
    ...cardio,
    slug: 'high-knees',
    text: {
      en: {
        name: 'High knees',
        instructions: [
          'Run on the spot, lifting each knee to hip height.',
          'Stay on the balls of your feet and pump your arms.',
          'Keep the trunk upright instead of leaning back.',
        ],
        cues: ['Knees to hip height', 'Quick, light feet', 'Pump the arms'],
      },
      fr: {
        name: 'Montées de genoux',
        instructions: [
          'Courez sur place en montant chaque genou à la hauteur des hanches.',
          'Restez sur l’avant des pieds et servez-vous des bras.',
          'Gardez le buste droit sans partir en arrière.',
        ],
        cues: ['Genoux à hauteur de hanches', 'Appuis vifs et légers', 'Servez-vous des bras'],
      },
    },
    level: 'intermediate',
    intensity: 'high',
    impact: 'high',
    noise: 'loud',
    laterality: 'alternating',
    defaultWorkSeconds: 30,
    primaryMuscles: ['hip_flexors', 'quads'],
    secondaryMuscles: ['calves', 'abs', 'glutes'],
    contraindications: ['knee', 'ankle', 'pregnancy', 'heart'],
    easier: ['march'],
  },
  {
    ...cardio,
    slug: 'butt-kicks',
    text: {
      en: {
        name: 'Butt kicks',
        instructions: [
          'Jog on the spot and bring each heel up towards your glutes.',
          'Let the knees point to the floor and lean forward very slightly.',
          'Land softly on the balls of your feet.',
        ],
        cues: ['Heels to the glutes', 'Knees point down', 'Light on your feet'],
      },
      fr: {
        name: 'Talons-fesses',
        instructions: [
          'Trottinez sur place en ramenant chaque talon vers les fessiers.',
          'Gardez les genoux vers le sol et le buste à peine penché en avant.',
          'Réceptionnez-vous en douceur sur l’avant des pieds.',
        ],
        cues: ['Les talons vers les fessiers', 'Les genoux vers le sol', 'Appuis légers'],
      },
    },
    level: 'beginner',
    intensity: 'moderate',
    impact: 'high',
    noise: 'loud',
    laterality: 'alternating',
    defaultWorkSeconds: 30,
    primaryMuscles: ['hamstrings'],
    secondaryMuscles: ['calves', 'quads'],
    contraindications: ['knee', 'ankle', 'pregnancy'],
    easier: ['march'],
  },
]

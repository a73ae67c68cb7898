import type { DemoExercise } from '../types.ts'

const gentle = {
  category: 'mobility-stretch',
  impact: 'none',
  intensity: 'low',
  level: 'beginner',
  noise: 'quiet',
} as const

export const mobilityExercises: readonly DemoExercise[] = [
  {
    ...gentle,
    slug: 'cat-cow',
    text: {
      en: {
        name: 'Cat-cow',
        instructions: [
          'Come onto all fours, hands under shoulders and knees under hips.',
          'Breathe out, round your back towards the ceiling and let your head hang.',
          'Breathe in, let your belly sink and lift breastbone and gaze.',
          'Flow between the two at the pace of your breath.',
        ],
        cues: ['Breathe out, round', 'Breathe in, open', 'Move every vertebra'],
      },
      fr: {
        name: 'Chat-vache',
        instructions: [
          'À quatre pattes, mains sous les épaules, genoux sous le bassin.',
          'Expirez, arrondissez le dos vers le plafond et laissez pendre la tête.',
          'Inspirez, creusez doucement le dos, levez le sternum et le regard.',
          'Passez de l’un à l’autre au rythme de votre souffle.',
        ],
        cues: ['Expirez, dos rond', 'Inspirez, ouvrez', 'Mobilisez chaque vertèbre'],
      },
    },
    modality: 'mobility',
    position: 'quadruped',
    laterality: 'bilateral',
    measurement: 'time',
    defaultWorkSeconds: 40,
    primaryMuscles: ['upper_back', 'lower_back'],
    secondaryMuscles: ['abs', 'neck'],
    equipment: ['mat'],
    contraindications: ['wrist'],
  },
  {
    ...gentle,
    slug: 'side-stretch',
    text: {
      en: {
        name: 'Standing side stretch',
        shortName: 'Side stretch',
        instructions: [
          'Stand with your feet hip-width apart.',
          'Raise one arm and reach up, then over to the other side.',
          'Keep both feet heavy and the hips level; breathe into the open side.',
          'Return through the middle and change sides.',
        ],
        cues: ['Reach up before you lean', 'Breathe into the ribs', 'Both feet heavy'],
      },
      fr: {
        name: 'Étirement latéral debout',
        shortName: 'Étirement latéral',
        instructions: [
          'Debout, pieds à la largeur du bassin.',
          'Levez un bras, étirez-le vers le haut, puis vers le côté opposé.',
          'Gardez les deux pieds bien ancrés et le bassin de niveau ; respirez dans le côté ouvert.',
          'Revenez au centre et changez de côté.',
        ],
        cues: ['Grandissez-vous avant de pencher', 'Respirez dans les côtes', 'Les deux pieds bien ancrés'],
      },
    },
    modality: 'stretching',
    position: 'standing',
    laterality: 'alternating',
    measurement: 'time',
    defaultWorkSeconds: 40,
    primaryMuscles: ['obliques', 'lats'],
    secondaryMuscles: ['shoulders'],
  },
  {
    ...gentle,
    slug: 'childs-pose',
    text: {
      en: {
        name: 'Child’s pose',
        instructions: [
          'Start on all fours with your big toes close together.',
          'Sit back towards your heels and walk your hands forward.',
          'Let your chest and forehead sink, and breathe into your back.',
        ],
        cues: ['Hips to the heels', 'Long arms, soft shoulders', 'Breathe into the back'],
      },
      fr: {
        name: 'Posture de l’enfant',
        shortName: 'Posture enfant',
        instructions: [
          'À quatre pattes, gros orteils rapprochés.',
          'Reculez les fesses vers les talons et avancez les mains.',
          'Laissez descendre la poitrine et le front, et respirez dans le dos.',
        ],
        cues: ['Fesses vers les talons', 'Bras longs, épaules relâchées', 'Respirez dans le dos'],
      },
    },
    modality: 'stretching',
    position: 'kneeling',
    laterality: 'bilateral',
    measurement: 'time',
    defaultWorkSeconds: 40,
    primaryMuscles: ['lower_back', 'lats'],
    secondaryMuscles: ['glutes', 'shoulders'],
    equipment: ['mat'],
    contraindications: ['knee'],
  },
  {
    ...gentle,
    slug: 'hip-flexor-stretch',
    text: {
      en: {
        name: 'Kneeling hip flexor stretch',
        shortName: 'Hip flexor stretch',
        instructions: [
          'Kneel on one knee, the other foot flat in front of you.',
          'Squeeze the glute of the kneeling side and shift your hips forward.',
          'Raise the arm of that side and lean slightly away from it.',
          'Breathe calmly, then change sides at the switch.',
        ],
        cues: ['Squeeze the back glute', 'Hips forward, ribs down', 'Reach tall'],
      },
      fr: {
        name: 'Étirement du psoas à genoux',
        shortName: 'Étirement du psoas',
        instructions: [
          'Un genou au sol, l’autre pied à plat devant vous.',
          'Serrez le fessier côté genou au sol et avancez le bassin.',
          'Levez le bras du même côté et penchez-vous légèrement à l’opposé.',
          'Respirez calmement, puis changez de côté au signal.',
        ],
        cues: ['Serrez le fessier arrière', 'Bassin en avant, côtes basses', 'Étirez-vous vers le haut'],
      },
    },
    modality: 'stretching',
    position: 'kneeling',
    laterality: 'unilateral',
    clipSide: 'right',
    measurement: 'time',
    defaultWorkSeconds: 30,
    primaryMuscles: ['hip_flexors'],
    secondaryMuscles: ['quads', 'obliques'],
    equipment: ['mat'],
    contraindications: ['knee'],
  },
]

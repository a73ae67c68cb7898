import type { DemoCategory } from './types.ts'

/** In the order of the list. */
export const categories: readonly DemoCategory[] = [
  {
    slug: 'legs-glutes',
    name: { en: 'Legs & glutes', fr: 'Jambes et fessiers' },
    description: {
      en: 'Strength for everything that carries you: squats, lunges and bridges.',
      fr: 'De la force pour tout ce qui vous porte : squats, fentes et ponts.',
    },
    shirt: 'coral',
  },
  {
    slug: 'push-arms',
    name: { en: 'Push & arms', fr: 'Poussée et bras' },
    description: {
      en: 'Chest, shoulders and triceps with nothing but the floor.',
      fr: 'Pectoraux, épaules et triceps, sans autre matériel que le sol.',
    },
    shirt: 'amber',
  },
  {
    slug: 'core',
    name: { en: 'Core', fr: 'Gainage et abdominaux' },
    description: {
      en: 'A trunk that holds: planks, crunches and everything between ribs and hips.',
      fr: 'Un buste solide : planches, crunchs et tout ce qui relie les côtes aux hanches.',
    },
    shirt: 'teal',
  },
  {
    slug: 'cardio',
    name: { en: 'Cardio', fr: 'Cardio' },
    description: {
      en: 'Raise the heart rate, from an easy march to fast knees.',
      fr: 'Faites monter le cœur, de la marche tranquille aux montées de genoux rapides.',
    },
    shirt: 'violet',
  },
  {
    slug: 'plyometrics',
    name: { en: 'Plyometrics', fr: 'Pliométrie' },
    description: {
      en: 'Jumps and explosive efforts. Land softly, and only when you are warm.',
      fr: 'Sauts et efforts explosifs. Réception en douceur, et seulement une fois échauffé.',
    },
    shirt: 'coral',
  },
  {
    slug: 'mobility-stretch',
    name: { en: 'Mobility & stretch', fr: 'Mobilité et étirements' },
    description: {
      en: 'Slow movements that open hips, back and shoulders.',
      fr: 'Des mouvements lents qui délient les hanches, le dos et les épaules.',
    },
    shirt: 'teal',
  },
  {
    slug: 'balance-posture',
    name: { en: 'Balance & posture', fr: 'Équilibre et posture' },
    description: {
      en: 'Control on one leg or on all fours, for a steady body.',
      fr: 'Du contrôle sur une jambe ou à quatre pattes, pour un corps stable.',
    },
    shirt: 'violet',
  },
]

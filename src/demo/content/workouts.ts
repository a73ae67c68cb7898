import type { DemoWorkout } from './types.ts'

const usualTimes = {
  prepareSeconds: 10,
  restBetweenRoundsSeconds: 60,
  restSeconds: 20,
  sideSwitchSeconds: 5,
  workSeconds: 40,
}

const sevenMinutes: DemoWorkout = {
  slug: 'seven-minute-circuit',
  title: { en: '7-minute circuit', fr: 'Circuit de 7 minutes' },
  summary: {
    en: 'Twelve exercises, thirty seconds each, no equipment: a whole-body session for any lunch break.',
    fr: 'Douze exercices de trente secondes, sans matériel : tout le corps, même à la pause déjeuner.',
  },
  categories: ['legs-glutes', 'push-arms', 'core', 'cardio'],
  goal: 'general_fitness',
  level: 'intermediate',
  intensity: 'medium',
  tags: ['no equipment', 'quick'],
  defaults: { ...usualTimes, restSeconds: 5, workSeconds: 30 },
  blocks: [
    {
      name: { en: 'Circuit', fr: 'Circuit' },
      phase: 'main',
      format: 'circuit',
      items: [
        { exercise: 'jumping-jack' },
        { exercise: 'squat' },
        { exercise: 'push-up' },
        { exercise: 'crunch' },
        { exercise: 'high-knees' },
        { exercise: 'reverse-lunge' },
        { exercise: 'plank' },
        { exercise: 'mountain-climber' },
        { exercise: 'glute-bridge' },
        { exercise: 'butt-kicks' },
        { exercise: 'bicycle-crunch' },
        { exercise: 'side-plank', side: 'both_sides', workSeconds: 15 },
      ],
    },
  ],
}

const tabata: DemoWorkout = {
  slug: 'tabata-legs-and-core',
  title: { en: 'Tabata: legs and core', fr: 'Tabata : jambes et abdos' },
  summary: {
    en: 'A short warm-up, then twice eight rounds of 20 seconds on, 10 seconds off. Short, and hard.',
    fr: 'Un court échauffement, puis deux fois huit séries de 20 secondes d’effort et 10 de repos. Court et intense.',
  },
  categories: ['plyometrics', 'core', 'cardio'],
  goal: 'fat_loss',
  level: 'advanced',
  intensity: 'high',
  tags: ['no equipment', 'hiit'],
  defaults: { ...usualTimes, restSeconds: 10, workSeconds: 30 },
  blocks: [
    {
      name: { en: 'Warm-up', fr: 'Échauffement' },
      phase: 'warmup',
      format: 'interval',
      restAfterSeconds: 15,
      items: [
        { exercise: 'march' },
        { exercise: 'squat' },
        { exercise: 'jumping-jack', restAfterSeconds: 0 },
      ],
    },
    {
      name: { en: 'Tabata 1: legs', fr: 'Tabata 1 : jambes' },
      phase: 'main',
      format: 'tabata',
      restAfterSeconds: 60,
      items: [{ exercise: 'jump-squat' }, { exercise: 'high-knees' }],
    },
    {
      name: { en: 'Tabata 2: core', fr: 'Tabata 2 : abdos' },
      phase: 'main',
      format: 'tabata',
      items: [{ exercise: 'burpee' }, { exercise: 'mountain-climber' }],
    },
  ],
}

const fullBody: DemoWorkout = {
  slug: 'full-body-start-to-finish',
  title: { en: 'Full body, start to finish', fr: 'Tout le corps, de A à Z' },
  summary: {
    en: 'Warm-up, two rounds of strength and balance, and a calm cool-down. No jumping.',
    fr: 'Échauffement, deux tours de renforcement et d’équilibre, puis retour au calme. Sans saut.',
  },
  categories: ['legs-glutes', 'push-arms', 'core', 'balance-posture', 'mobility-stretch'],
  goal: 'strength',
  level: 'beginner',
  intensity: 'medium',
  tags: ['no jumping', 'quiet'],
  defaults: { ...usualTimes, restBetweenRoundsSeconds: 45, restSeconds: 15, workSeconds: 30 },
  blocks: [
    {
      name: { en: 'Warm-up', fr: 'Échauffement' },
      phase: 'warmup',
      format: 'interval',
      restSeconds: 5,
      restAfterSeconds: 15,
      items: [{ exercise: 'march' }, { exercise: 'cat-cow' }, { exercise: 'side-stretch' }],
    },
    {
      name: { en: 'Strength and balance', fr: 'Force et équilibre' },
      phase: 'main',
      format: 'circuit',
      rounds: 2,
      restAfterSeconds: 20,
      items: [
        { exercise: 'squat', reps: 10 },
        { exercise: 'knee-push-up' },
        { exercise: 'split-squat', side: 'both_sides', workSeconds: 20 },
        { exercise: 'bird-dog' },
        { exercise: 'glute-bridge' },
        { exercise: 'single-leg-balance', side: 'both_sides', workSeconds: 20 },
      ],
    },
    {
      name: { en: 'Cool-down', fr: 'Retour au calme' },
      phase: 'cooldown',
      format: 'interval',
      restSeconds: 5,
      items: [
        {
          message: {
            en: 'Take a sip of water and slow your breath',
            fr: 'Buvez une gorgée d’eau et ralentissez votre souffle',
          },
          seconds: 12,
        },
        { exercise: 'hip-flexor-stretch', side: 'both_sides' },
        { exercise: 'childs-pose' },
      ],
    },
  ],
}

export const workouts: readonly DemoWorkout[] = [sevenMinutes, tabata, fullBody]

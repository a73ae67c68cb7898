import type { MessageKey } from '../../messages/label.ts'

const known = {
  'assemble-failed': 'render.advice.machine',
  'encode-failed': 'render.advice.encode',
  'plan-failed': 'render.advice.plan',
  'workout-invalid': 'render.advice.workout',
} as const satisfies Record<string, MessageKey>

/** What somebody can do about a failure. */
export const adviceKeyOf = (code: string | null | undefined): MessageKey =>
  known[(code ?? '') as keyof typeof known] ?? 'render.advice.machine'

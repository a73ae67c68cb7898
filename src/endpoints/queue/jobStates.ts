/** pg-boss’s own states by ours; what is done or was cancelled is nobody’s business any more. */
export const jobStates = {
  active: ['active'],
  failed: ['failed'],
  waiting: ['created', 'retry', 'blocked'],
} as const

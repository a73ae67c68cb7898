/** Whether a render of this state goes on by itself. */
export const isMoving = (status: string | null | undefined): boolean =>
  status === 'queued' || status === 'rendering'

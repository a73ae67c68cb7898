/** The embedded server's only role. */
export const superuser = 'repreel'

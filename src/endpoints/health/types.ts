/** What one check found. */
export type HealthCheck = {
  name: 'database' | 'migrations' | 'search' | 'store' | 'worker' | 'ffmpeg' | 'sandbox'
  /** `warning`: it works, with less. */
  status: 'ok' | 'warning' | 'failed'
  /** For everybody: what is wrong, without names of machines, folders or programs. */
  summary?: string
  /** For staff: the figure or the error. */
  detail?: string
  /** For staff: what to do. */
  remedy?: string
}

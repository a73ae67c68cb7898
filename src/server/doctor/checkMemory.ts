import type { Check } from './types.ts'
import { totalmem } from 'node:os'

const gib = 1024 ** 3

/** `next build` has been seen to take 3.3 GB; everything together idles below 0.5 GB. */
const forBuildingBytes = 3.5 * gib
const forRunningBytes = 1 * gib

export const checkMemory: Check = () => {
  // 0 or more than the machine has: not limited by a container.
  const bytes = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  const detail = `${(bytes / gib).toFixed(1)} GiB`
  if (bytes < forRunningBytes)
    return Promise.resolve([
      { subject: 'Memory', state: 'problem', detail: `${detail}; 1 GiB is the least`, remedy: moreMemory },
    ])
  if (bytes < forBuildingBytes)
    return Promise.resolve([
      {
        subject: 'Memory',
        state: 'warning',
        detail: `${detail}; building the site may need 3.5`,
        remedy: moreMemory,
      },
    ])
  return Promise.resolve([{ subject: 'Memory', state: 'ok', detail }])
}

const moreMemory =
  'give the machine or container more memory, or add swap: fallocate -l 4G /swapfile && chmod 600 /swapfile && mkswap /swapfile && swapon /swapfile'

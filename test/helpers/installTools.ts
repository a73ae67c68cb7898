import { existsSync } from 'node:fs'
import { missingPackages } from '../../src/server/preflight/missingPackages.ts'
import { installPackages } from '../../src/server/packages/installPackages.ts'
import { droidFont } from './droidFont.ts'
import { swiftPackages } from './s3/swiftPackages.ts'

const lacksS3 = !process.env.REPREEL_TEST_S3_ENDPOINT && !existsSync('/usr/bin/swift-proxy-server')

/** Vitest's global setup: the tests run the real programs, so a bare machine gets them as `npm start` would. */
export const setup = async (): Promise<void> => {
  const names = [...(await missingPackages()), ...(existsSync(droidFont) ? [] : ['fonts-droid-fallback'])]
  // Only the tests of S3 need it, and say how to get it where it cannot be had.
  if (lacksS3) await installPackages(swiftPackages)
  if (names.length === 0) return
  console.log(`The tests need ${names.join(' and ')}: installing …`)
  if (!(await installPackages(names)))
    throw new Error(
      `The tests need ${names.join(' and ')}. Install them: sudo apt-get install ${names.join(' ')}`,
    )
}

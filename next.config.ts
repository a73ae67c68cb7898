import type { NextConfig } from 'next'
import { withPayload } from '@payloadcms/next/withPayload'

const config: NextConfig = {
  // `server/` does it, for all that it answers.
  compress: false,
  // `server/` answers what Next must not: it has no header to add.
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run typecheck` does it, tests included; here it would only make the first start wait.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)

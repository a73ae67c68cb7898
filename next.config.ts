import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // `server/` answers what Next must not: it has no header to add.
  poweredByHeader: false,
  reactStrictMode: true,
}

export default withPayload(config)

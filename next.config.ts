import type { NextConfig } from 'next'
import { withPayload } from '@payloadcms/next/withPayload'

const config: NextConfig = {
  // `server/` answers what Next must not: it has no header to add.
  poweredByHeader: false,
  reactStrictMode: true,
}

export default withPayload(config)

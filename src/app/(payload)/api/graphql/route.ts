import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'
import { graphqlRoutes } from '../../../../exports/next.ts'

export const { GET, POST } = graphqlRoutes(config)

export const OPTIONS = REST_OPTIONS(config)

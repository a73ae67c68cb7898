import type { Environment } from './environment.ts'

export type Published = { databaseUrl: string; dev: boolean; environment: Environment; secret: string }

/** Fills in what was not set, for payload.config.ts and for the processes that we start. */
export const publishEnvironment = ({ databaseUrl, dev, environment, secret }: Published): void => {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    HOST: environment.host,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: dev ? 'development' : 'production',
    PAYLOAD_SECRET: secret,
    PORT: String(environment.port),
    REPREEL_DATA: environment.dataFolder,
    REPREEL_MEDIA: environment.mediaFolder,
  })
}

import type { Config, Plugin } from 'payload'
import type { SchemaContext } from './graphql/schema/types.ts'
import { createGlyphCheck } from './adapters/fonts/createGlyphCheck.ts'
import { openSearch } from './adapters/payload/search/openSearch.ts'
import { collectionsBeside } from './collectionsBeside.ts'
import { byRole } from './access/byRole.ts'
import { openMedia } from './openMedia.ts'
import { assetEndpoint } from './endpoints/assets/assetEndpoint.ts'
import { embedEndpoint } from './endpoints/embed/embedEndpoint.ts'
import { impactEndpoint } from './endpoints/impact/impactEndpoint.ts'
import { exerciseCardsEndpoint } from './endpoints/exerciseCards/exerciseCardsEndpoint.ts'
import { createGenerate } from './endpoints/generate/createGenerate.ts'
import { generateEndpoint } from './endpoints/generate/generateEndpoint.ts'
import { createExamine } from './endpoints/health/createExamine.ts'
import { healthEndpoints } from './endpoints/health/healthEndpoints.ts'
import { createDrawPreview } from './endpoints/look/createDrawPreview.ts'
import { liveEndpoint } from './endpoints/live/liveEndpoint.ts'
import { lookEndpoints } from './endpoints/look/lookEndpoints.ts'
import { mediaEndpoints } from './endpoints/media/mediaEndpoints.ts'
import { openApiEndpoints } from './endpoints/openapi/openApiEndpoints.ts'
import { overviewEndpoint } from './endpoints/overview/overviewEndpoint.ts'
import { queueEndpoints } from './endpoints/queue/queueEndpoints.ts'
import { createSignVideo } from './endpoints/signing/createSignVideo.ts'
import { signEndpoints } from './endpoints/signing/signEndpoints.ts'
import { createPickerCatalogue } from './adapters/payload/picker/createPickerCatalogue.ts'
import { pickerEndpoint } from './endpoints/picker/pickerEndpoint.ts'
import { searchEndpoint } from './endpoints/search/searchEndpoint.ts'
import { webhookEndpoints } from './endpoints/webhooks/webhookEndpoints.ts'
import { storeEndpoint } from './endpoints/storeEndpoint.ts'
import { bulkEndpoint } from './endpoints/renders/bulkEndpoint.ts'
import { renderEndpoints } from './endpoints/renders/renderEndpoints.ts'
import { searchQueries } from './graphql/search/searchQueries.ts'
import { generateMutation } from './graphql/generateMutation.ts'
import { completeSchema } from './graphql/schema/completeSchema.ts'
import { storeQuery } from './graphql/storeQuery.ts'
import { withRenderMutations } from './graphql/withRenderMutations.ts'
import { withWorkoutForecast } from './graphql/withWorkoutForecast.ts'
import { signMutations } from './graphql/signMutations.ts'
import { tellChanges } from './hooks/tellChanges.ts'
import { createHooks } from './hooks/createHooks.ts'
import { answerDatabaseFaults } from './hooks/errors/answerDatabaseFaults.ts'
import { tellCode } from './hooks/errors/tellCode.ts'
import { createBossOf } from './jobs/createBossOf.ts'
import { createForecaster } from './jobs/createForecaster.ts'
import { createImpact } from './jobs/createImpact.ts'
import { createPlanner } from './jobs/createPlanner.ts'
import { createReadFigures } from './jobs/store/createReadFigures.ts'
import { createWebhookActions } from './jobs/webhooks/webhookActions.ts'
import { createQueueActions } from './jobs/createQueueActions.ts'
import { createRenderActions } from './jobs/renderActions.ts'
import { createSessions } from './jobs/sessions/createSessions.ts'
import { settings } from './globals/settings.ts'
import { assertHost } from './assertHost.ts'
import { localesOf } from './localesOf.ts'
import { uploadsInS3 } from './uploadsInS3.ts'
import { withStudio } from './withStudio.ts'
import { resolveOptions, type RepreelOptions } from './options.ts'

/** Adds exercises, workouts and their videos to a Payload application. */
export const repreel =
  (repreelOptions: RepreelOptions): Plugin =>
  (config: Config): Config => {
    const options = resolveOptions(repreelOptions)
    const bossOf = createBossOf()
    const media = openMedia(options)
    const sessions = createSessions({ bossOf, limits: options.generate })
    const generate = createGenerate({ ...media, sessions })
    const glyphs = createGlyphCheck(options.fonts)
    const planner = createPlanner(options)
    const asked = {
      actions: createRenderActions(bossOf),
      forecast: createForecaster(planner),
      impact: createImpact(planner),
      mayEdit: byRole(options.roleOf, 'admin', 'editor'),
      mayRead: byRole(options.roleOf, 'admin', 'editor', 'viewer'),
    }
    const signing = {
      maxSeconds: options.signing.maxSeconds,
      mayRead: asked.mayRead,
      signVideo: createSignVideo(options.signing),
    }
    const webhookActions = createWebhookActions(bossOf)
    const [ofRenders, ofSigning] = [renderEndpoints(asked), signEndpoints(signing)]
    const figures = { mayRead: asked.mayRead, readFigures: createReadFigures(options) }
    const setting = {
      apiRoute: config.routes?.api ?? '/api',
      endpoints: {
        ...webhookEndpoints({
          actions: webhookActions,
          mayAct: byRole(options.roleOf, 'admin'),
        }),
        renders: [...ofRenders.renders, ...ofSigning.renders],
        workouts: [...ofRenders.workouts, ...ofSigning.workouts],
        settings: lookEndpoints({
          drawPreview: createDrawPreview(options),
          maySee: asked.mayRead,
        }),
      },
      hooks: createHooks(bossOf),
      locales: localesOf(config),
      options,
    }
    const beside = collectionsBeside(config, setting)
    const { s3 } = options
    const collections = s3 ? uploadsInS3({ collections: beside, config, s3 }) : beside
    assertHost({ collections, config })
    return {
      ...config,
      admin: withStudio(config.admin),
      collections: [...(config.collections ?? []), ...collections],
      // The worker is started with this config alone and finds here what it was made with.
      custom: { ...config.custom, repreel: options, repreelGlyphs: glyphs },
      endpoints: [
        ...(config.endpoints ?? []),
        ...mediaEndpoints(media),
        generateEndpoint(generate),
        storeEndpoint(figures),
        exerciseCardsEndpoint(asked),
        impactEndpoint(asked),
        liveEndpoint(asked),
        bulkEndpoint(asked),
        overviewEndpoint(asked),
        ...queueEndpoints({
          actions: createQueueActions({ bossOf, renders: asked.actions, webhooks: webhookActions }),
          mayAct: byRole(options.roleOf, 'admin'),
        }),
        searchEndpoint,
        pickerEndpoint({ catalogue: createPickerCatalogue(), mayRead: asked.mayRead }),
        embedEndpoint({ frameOrigins: options.frameOrigins, resolve: media.resolve }),
        assetEndpoint(),
        ...openApiEndpoints(),
        ...healthEndpoints({
          examine: createExamine(options),
          mayReadDetails: options.healthDetails === 'everybody' ? () => true : asked.mayRead,
        }),
      ],
      graphQL: {
        ...config.graphQL,
        mutations: (graphql, context) => {
          const mutations = {
            ...withRenderMutations({ ...asked, mutations: config.graphQL?.mutations })(graphql, context),
            ...signMutations(signing)(graphql, context),
            ...generateMutation(generate)(graphql, context),
          }
          // What is asked for last sees all the rest.
          completeSchema({ context: context as unknown as SchemaContext, graphql, mutations })
          return mutations
        },
        queries: (graphql, context) => ({
          ...withWorkoutForecast({ ...asked, queries: config.graphQL?.queries })(graphql, context),
          ...storeQuery(figures)(graphql, context),
          ...searchQueries(graphql, context),
        }),
      },
      // The host's own come last: they have the last word.
      hooks: {
        ...config.hooks,
        afterError: [answerDatabaseFaults, tellCode, ...(config.hooks?.afterError ?? [])],
      },
      globals: [...(config.globals ?? []), settings(setting)],
      // Before the first save: inside one, starting would need a second connection of a pool that saves may have used up.
      onInit: async (payload) => {
        await bossOf(payload)
        await openSearch(payload)
        await tellChanges(payload)
        // A font that is not there is found at the start, and not by the first editor.
        await glyphs()
        await config.onInit?.(payload)
      },
    }
  }

import type { Queue } from 'pg-boss'
import type { Happening } from './webhooks/tell.ts'
import type { RenderReason } from '../adapters/payload/renders/types.ts'

type Id = number | string

/** What travels through each queue: ids only, so that a worker reads the document as it is then. */
export type JobData = {
  /** `eventId` is the message's at every webhook; `happenedAt` is ISO 8601. */
  announce: { eventId: string; happenedAt: string; happening: Happening }
  assembleRender: {
    renderId: Id
    /** How many of the render's outputs, the default first, are to be published. */
    outputs: number
  }
  deliverWebhook: { deliveryId: Id }
  /** One segment, or chunks of sound that share an FFmpeg run. */
  encodeSegment: { keys: string[] }
  /** Its version is written out, or no more. */
  exportWorkout: { workoutId: Id }
  fanOut: {
    /** null: every published workout. */
    source: { collection: 'exercises' | 'clips' | 'music'; id: Id } | null
    reason: Extract<RenderReason, 'dependency' | 'reconcile'>
    /** The last workout of the batch before; none at the beginning. */
    afterId?: Id
    /** Their videos stand as they are, and are stale. @default false */
    hold?: boolean
  }
  ingestClip: {
    clipId: Id
    /** As of the fan-out that follows. @default false */
    hold?: boolean
  }
  ingestSound: { collection: 'recordings' | 'music'; id: Id }
  planRender: { renderId: Id }
  reconcile: Record<string, never>
  sweep: {
    /** Files that nothing refers to and that are younger stay: a render may be about to refer to them. */
    olderThanHours: number
  }
}

export type QueueName = keyof JobData

/**
 * Heartbeats find a killed worker in seconds, so expiries are long: they only bound a job that hangs.
 * Retries are many because a kill counts as one; a job that fails for its input's sake does not retry at all.
 */
const long = {
  expireInSeconds: 3600,
  heartbeatSeconds: 10,
  notify: true,
  retryBackoff: true,
  retryDelay: 1,
  retryDelayMax: 30,
  retryLimit: 5,
} as const

const periodic = { expireInSeconds: 3600, heartbeatSeconds: 10, policy: 'exclusive', retryLimit: 0 } as const

/** Seventeen attempts: the pauses grow from seconds to four hours, and the last one is 18 to 22 hours after the first. */
const patient = {
  expireInSeconds: 60,
  heartbeatSeconds: 10,
  notify: true,
  retryBackoff: true,
  retryDelay: 5,
  retryDelayMax: 4 * 3600,
  retryLimit: 16,
} as const

export const queues = {
  announce: { ...long, name: 'announce' },
  assembleRender: { ...long, name: 'assemble-render', deadLetter: 'assemble-render-failed' },
  deliverWebhook: { ...patient, name: 'deliver-webhook', deadLetter: 'deliver-webhook-failed' },
  encodeSegment: { ...long, name: 'encode-segment', deadLetter: 'encode-segment-failed' },
  exportWorkout: { ...long, name: 'export-workout' },
  fanOut: { ...long, name: 'fan-out' },
  ingestClip: { ...long, name: 'ingest-clip', deadLetter: 'ingest-clip-failed' },
  ingestSound: { ...long, name: 'ingest-sound', deadLetter: 'ingest-sound-failed' },
  planRender: { ...long, name: 'plan-render', deadLetter: 'plan-render-failed' },
  reconcile: { ...periodic, name: 'reconcile' },
  sweep: { ...periodic, name: 'sweep' },
} as const satisfies Record<QueueName, Queue>

type WithDeadLetter = {
  [Name in QueueName]: (typeof queues)[Name] extends { deadLetter: string } ? Name : never
}[QueueName]

/** Where a job goes when its last retry has failed; the payload is the same. */
export const deadLetters = {
  assembleRender: { ...long, name: 'assemble-render-failed' },
  deliverWebhook: { ...long, name: 'deliver-webhook-failed' },
  encodeSegment: { ...long, name: 'encode-segment-failed' },
  ingestClip: { ...long, name: 'ingest-clip-failed' },
  ingestSound: { ...long, name: 'ingest-sound-failed' },
  planRender: { ...long, name: 'plan-render-failed' },
} as const satisfies Record<WithDeadLetter, Queue>
